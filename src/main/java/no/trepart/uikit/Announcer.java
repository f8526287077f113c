package no.trepart.uikit;

import com.vaadin.flow.component.html.Div;

/** Says to screen readers, politely, what others see happen. One per screen. */
public final class Announcer extends Div {

    private static final String NO_BREAK_SPACE = "\u00A0";

    public Announcer() {
        addClassName("unseen");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says it, also when it is the same as the last time. */
    public void say(String words) {
        setText(words.equals(getText()) ? words + NO_BREAK_SPACE : words);
    }
}
