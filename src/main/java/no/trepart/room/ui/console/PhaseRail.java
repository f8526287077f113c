package no.trepart.room.ui.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import no.trepart.uikit.Confirmation;
import no.trepart.uikit.Glyph;
import no.trepart.uikit.Steady;
import no.trepart.words.Words;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Phase;

/** The steps: where we are, and the one primary action, which goes on to the next. */
class PhaseRail extends Nav {

    private final Lead lead;
    private final Steady steady;
    private final Map<Phase, NativeButton> steps = new EnumMap<>(Phase.class);
    private final Button next;
    private final Div keys = new Div();
    private final Map<Phase, Span> times = new EnumMap<>(Phase.class);
    private Phase now = Phase.WELCOME;
    private Agenda agenda = Agenda.FULL;

    PhaseRail(Lead lead) {
        this.lead = lead;
        addClassName("phase-rail");
        getElement().setAttribute("aria-label", getTranslation("console.steps"));
        OrderedList list = new OrderedList();
        for (Phase phase : Phase.values()) {
            NativeButton step = step(phase);
            steps.put(phase, step);
            list.add(new ListItem(step));
        }
        steady = new Steady(lead.on().clock());
        next = steady.button("", this::goToNext);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClassName("go-on");
        keys.addClassNames("keys", "small", "quiet");
        keys.add(key("Ctrl"), arrow(), new Span(getTranslation("console.keys.next")));
        add(list, next, keys);
    }

    private NativeButton step(Phase phase) {
        Span mark = new Span(Glyph.CHECK.draw());
        mark.addClassName("step-mark");
        Span time = new Span();
        time.addClassNames("step-time", "small");
        times.put(phase, time);
        NativeButton step = new NativeButton();
        step.add(mark, new Span(getTranslation(Words.key(phase))), time);
        step.addClassName("step");
        step.addClickListener(click -> {
            if (Steady.isFirst(click)) {
                goTo(phase);
            }
        });
        return step;
    }

    private static Span key(String name) {
        Span key = new Span();
        key.getElement().appendChild(new Element("kbd").setText(name));
        return key;
    }

    private static Span arrow() {
        Element key = new Element("kbd");
        key.appendChild(Glyph.ARROW_RIGHT.draw().getElement());
        Span arrow = new Span();
        arrow.getElement().appendChild(key);
        return arrow;
    }

    void show(Phase phase, Agenda planned) {
        now = phase;
        steady.means(phase);
        agenda = planned;
        times.forEach((each, time) -> time.setText(time(each)));
        steps.forEach((each, step) -> {
            step.setClassName("is-extra", !planned.includes(each));
            step.setClassName("is-past", each.isBefore(phase));
            step.setClassName("is-now", each == phase);
            if (each == phase) {
                step.getElement().setAttribute("aria-current", "step");
            } else {
                step.getElement().removeAttribute("aria-current");
            }
        });
        Optional<Phase> following = planned.next(phase);
        next.setVisible(following.isPresent());
        keys.setVisible(following.isPresent());
        following.ifPresent(to -> next.setText(getTranslation("console.go", getTranslation(Words.key(to)))));
    }

    private String time(Phase phase) {
        return agenda.includes(phase)
                ? agenda.time(phase)
                        .map(time -> getTranslation("console.clock.minutes", time.toMinutes()))
                        .orElse("")
                : getTranslation("console.step.extra");
    }

    void goOn() {
        steady.press(this::goToNext);
    }

    void goBack() {
        steady.press(() -> agenda.previous(now).ifPresent(this::goTo));
    }

    private void goToNext() {
        agenda.next(now).ifPresent(this::goTo);
    }

    private void goTo(Phase phase) {
        if (phase == Phase.CLOSED && now != Phase.CLOSED) {
            confirmClose();
        } else if (phase != now) {
            lead.moveTo(phase);
        }
    }

    private void confirmClose() {
        Confirmation.ask(
                getTranslation("console.closing.title"),
                getTranslation("console.closing.text"),
                getTranslation("console.closing.yes"),
                getTranslation("console.closing.no"),
                () -> lead.moveTo(Phase.CLOSED));
    }
}
