package no.trepart.uikit;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.words.Words;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Phase;

/** Which steps are planned, and how long each may last. */
class AgendaFields extends Div {

    private final Map<Phase, Checkbox> steps = new EnumMap<>(Phase.class);
    private final Map<Phase, IntegerField> minutes = new EnumMap<>(Phase.class);
    private final Paragraph total = new Paragraph();

    AgendaFields() {
        addClassName("agenda");
        OrderedList list = new OrderedList();
        for (Phase phase : Phase.values()) {
            list.add(row(phase));
        }
        total.addClassNames("quiet", "small");
        total.getElement().setAttribute("role", "status");
        add(list, total);
        show(Agenda.FULL);
    }

    private ListItem row(Phase phase) {
        String name = getTranslation(Words.key(phase));
        Checkbox step = new Checkbox(name);
        step.setReadOnly(Agenda.isAlways(phase));
        IntegerField time = Numbers.field(getTranslation("host.agenda.minutes"), 1, Agenda.LONGEST_MINUTES);
        time.setLabel(null);
        time.setAriaLabel(getTranslation("host.agenda.minutesOf", name));
        time.setPlaceholder(getTranslation("host.agenda.minutes"));
        time.setValueChangeMode(ValueChangeMode.EAGER);
        time.addValueChangeListener(change -> sumUp());
        step.addValueChangeListener(change -> {
            time.setEnabled(change.getValue());
            sumUp();
        });
        steps.put(phase, step);
        minutes.put(phase, time);
        return new ListItem(step, time);
    }

    void show(Agenda agenda) {
        steps.forEach((phase, step) -> step.setValue(agenda.includes(phase)));
        minutes.forEach((phase, field) -> {
            Optional<Integer> time = agenda.time(phase).map(length -> (int) length.toMinutes());
            time.ifPresentOrElse(field::setValue, field::clear);
            field.setEnabled(agenda.includes(phase));
        });
        sumUp();
    }

    private void sumUp() {
        long sum = steps.isEmpty() || wrong().findAny().isPresent()
                ? 0
                : read().total().toMinutes();
        total.setText(sum == 0 ? getTranslation("host.agenda.open") : getTranslation("host.agenda.total", sum));
    }

    /** Fields whose number cannot be used. */
    Stream<IntegerField> wrong() {
        return minutes.values().stream()
                .filter(IntegerField::isEnabled)
                .filter(field -> field.isInvalid() || !Numbers.isWithin(field));
    }

    Agenda read() {
        List<Agenda.Item> items = new ArrayList<>();
        steps.forEach((phase, step) -> {
            if (step.getValue()) {
                items.add(new Agenda.Item(phase, field(phase).getValue()));
            }
        });
        return new Agenda(items);
    }

    private IntegerField field(Phase phase) {
        return Objects.requireNonNull(minutes.get(phase));
    }
}
