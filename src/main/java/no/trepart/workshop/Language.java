package no.trepart.workshop;

import java.util.Locale;

/** The languages of the screens: bokmål, nynorsk and English. */
public enum Language {
    NB("nb"),
    NN("nn"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag + (this == EN ? "-GB" : "-NO"));
    }

    /** The nearest of the three to what a browser asks for; Norwegian without a form is bokmål, anything else English. */
    public static Language nearest(Locale locale) {
        return switch (locale.getLanguage()) {
            case "nn" -> NN;
            case "nb", "no", "da", "sv" -> NB;
            default -> EN;
        };
    }
}
