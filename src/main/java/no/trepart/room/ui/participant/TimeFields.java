package no.trepart.room.ui.participant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.trepart.suggestion.TimeSpent;
import no.trepart.uikit.Notices;
import org.jspecify.annotations.Nullable;

/** The three numbers that say how much time something takes. */
class TimeFields extends Div {

    private final IntegerField minutes = number("participant.triage.time.minutes", TimeSpent.MOST_MINUTES);
    private final IntegerField times = number("participant.triage.time.times", TimeSpent.MOST_TIMES);
    private final IntegerField people = number("participant.triage.time.people", TimeSpent.MOST_PEOPLE);

    TimeFields(@Nullable TimeSpent known, Consumer<TimeSpent> given) {
        if (known != null) {
            minutes.setValue(known.minutes());
            times.setValue(known.timesPerMonth());
            people.setValue(known.people());
        }
        Button save = new Button(getTranslation("participant.triage.save"), click -> save(given));
        add(new Div(minutes, times, people, save));
    }

    private void save(Consumer<TimeSpent> given) {
        if (Stream.of(minutes, times, people).allMatch(field -> !field.isEmpty() && !field.isInvalid())) {
            given.accept(new TimeSpent(minutes.getValue(), times.getValue(), people.getValue()));
        } else {
            Notices.problem(getTranslation("participant.triage.time.incomplete"));
        }
    }

    private IntegerField number(String label, int most) {
        IntegerField field = new IntegerField(getTranslation(label));
        String range = getTranslation("participant.triage.time.range", 1, most);
        field.setMin(1);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range)
                .setBadInputErrorMessage(range));
        return field;
    }
}
