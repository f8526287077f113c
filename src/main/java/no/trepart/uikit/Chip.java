package no.trepart.uikit;

import com.vaadin.flow.component.html.Span;
import no.trepart.workshop.Party;

/** A short word about something, in a pill; it says, and is never pressed. */
public final class Chip extends Span {

    /** What sort of thing the chip says. */
    public enum Tone {
        /** An outcome, or «here we are». */
        OUTCOME("is-outcome"),
        OK("is-ok"),
        WARN("is-warn"),
        BAD("is-bad");

        private final String className;

        Tone(String className) {
            this.className = className;
        }
    }

    public Chip(String word) {
        super(word);
        addClassName("chip");
    }

    public Chip(String word, Tone tone) {
        this(word);
        addClassName(tone.className);
    }

    /** A chip in the colours of a party. */
    public static Chip of(Party party, String word) {
        Chip chip = new Chip(word);
        chip.addClassName("is-party");
        chip.getElement().setAttribute("data-party", party.name());
        return chip;
    }
}
