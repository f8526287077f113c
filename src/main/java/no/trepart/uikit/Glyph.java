package no.trepart.uikit;

import com.vaadin.flow.component.Component;

/** The icons, drawn for this application in one stroke weight; always beside a word or on a named control. */
public enum Glyph {
    CHECK("<path d='m4.5 12.5 5 5L19.5 7'/>"),
    MINUS("<path d='M5 12h14'/>"),
    PLUS("<path d='M5 12h14M12 5v14'/>"),
    CROSS("<path d='m6 6 12 12M18 6 6 18'/>"),
    SPEECH("<path d='M4.5 4.5h15v11H10l-5.5 4.5Z'/>"),
    ARROW_RIGHT("<path d='M4 12h15M13 6l6 6-6 6'/>"),
    ARROW_LEFT("<path d='M20 12H5m6 6-6-6 6-6'/>"),
    CHEVRON_DOWN("<path d='m6 9.5 6 6 6-6'/>"),
    HAND("<path d='M7.5 13V6.5m0 5V5a1.6 1.6 0 0 1 3.2 0v5.5-7a1.6 1.6 0 0 1 3.2 0v7-5.5a1.6 1.6 0 0 1 3.2 0V14a6.5"
            + " 6.5 0 0 1-6.5 6.5c-3 0-4.2-1.3-5.4-3.4L3.5 14a1.5 1.5 0 0 1 2.4-1.7L7.5 14'/>"),
    COPY("<path d='M9 8.5h10.5V20H9Z'/><path d='M15 8.5V4H4.5v11.5H9'/>"),
    UNDO("<path d='M4.5 9.5H15a5 5 0 0 1 0 10H9M9 5 4.5 9.5 9 14'/>"),
    TRASH("<path d='M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5'/>"),
    SCREEN("<path d='M3.5 5h17v11h-17ZM8 20h8M12 16v4'/>"),
    DOWNLOAD("<path d='M12 4v11M6.5 9.5 12 15l5.5-5.5M4.5 20h15'/>"),
    SEARCH("<circle cx='10.5' cy='10.5' r='6'/><path d='m15 15 5 5'/>"),
    BOOK("<path d='M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5c-3.5 0-6.5.5-8.5"
            + " 2Zm0 0V20'/>"),
    CLOCK("<circle cx='12' cy='12' r='8.5'/><path d='M12 7v5.2l3.5 2'/>"),
    WARNING("<path d='M12 4 21.5 20h-19ZM12 10v5'/><path d='M12 17.4v.2'/>"),
    INFO("<circle cx='12' cy='12' r='8.5'/><path d='M12 11v5.5M12 7.6v.2'/>"),
    SEND("<path d='M4 12 20 4.5 15.5 20l-4-6.5Zm7.5 1.5L20 4.5'/>"),
    MORE("<path d='M5 12h.01M12 12h.01M19 12h.01'/>");

    private final String paths;

    Glyph(String paths) {
        this.paths = paths;
    }

    /** A new drawing of it in the colour and size of the text around. */
    public Component draw() {
        return new Drawing(
                "glyph",
                "<svg viewBox='0 0 24 24' fill='none' stroke='currentColor' stroke-width='2.2' stroke-linecap='round'"
                        + " stroke-linejoin='round'>" + paths + "</svg>");
    }
}
