package no.trepart.uikit;

import com.vaadin.flow.component.button.Button;

/** Copies a text, such as a link, to the clipboard, and says so. */
public final class CopyButton extends Button {

    /** @param label what is copied, such as «Kopier lenken til lerretet» */
    public CopyButton(String label, String text) {
        super(label, Glyph.COPY.draw());
        // The element in js/copy.js copies in the click itself, or the browser would refuse it.
        getElement().setAttribute("data-copy", text);
        addClickListener(click -> Notices.done(getTranslation("uikit.copied")));
    }
}
