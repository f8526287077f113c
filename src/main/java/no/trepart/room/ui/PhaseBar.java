package no.trepart.room.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import no.trepart.words.Words;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Phase;

/** The steps of the workshop in a row, and which of them is now. */
public class PhaseBar extends OrderedList {

    private final Map<Phase, ListItem> steps = new EnumMap<>(Phase.class);

    public PhaseBar() {
        addClassName("phase-bar");
        getElement().setAttribute("aria-label", getTranslation("room.phases"));
        for (Phase phase : Phase.values()) {
            ListItem step = new ListItem(new Span(getTranslation(Words.key(phase))));
            steps.put(phase, step);
            add(step);
        }
    }

    /** Shows the planned steps, and the one where we are even if it was not planned. */
    public void show(Phase now, Agenda agenda) {
        steps.forEach((phase, step) -> {
            step.setVisible(phase == now || agenda.includes(phase));
            step.setClassName("is-past", phase.isBefore(now));
            step.setClassName("is-now", phase == now);
            if (phase == now) {
                step.getElement().setAttribute("aria-current", "step");
            } else {
                step.getElement().removeAttribute("aria-current");
            }
        });
    }
}
