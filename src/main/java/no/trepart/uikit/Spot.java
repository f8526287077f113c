package no.trepart.uikit;

import com.vaadin.flow.component.Component;

/** Where somebody who uses a keyboard or hears the screen is put when what they were at has gone. */
public final class Spot {

    private Spot() {}

    /** Puts the focus on a heading, which is read aloud; Tab goes on from there and never comes back to it. */
    public static void focus(Component heading) {
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }
}
