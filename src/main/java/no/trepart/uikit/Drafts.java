package no.trepart.uikit;

import com.vaadin.flow.component.HasElement;

/** Keeps what somebody has typed but not sent, in their own browser tab, and puts it back after a reload. */
public final class Drafts {

    private Drafts() {}

    /**
     * Keeps the text of a field; {@code js/drafts.js} forgets it when the field is emptied.
     *
     * @param name of the field, the same after a reload, such as the join code and «suggestion»
     */
    public static <F extends HasElement> F keep(F field, String name) {
        field.getElement().setAttribute("data-draft", name);
        return field;
    }

    /** Forgets what was kept of a field whose text was taken but still stands there. */
    public static void forget(HasElement field) {
        field.getElement().executeJs("this.dispatchEvent(new CustomEvent('draft-taken'))");
    }
}
