package no.trepart.knowledge;

/** A language that sources are written in. */
public enum Language implements Coded {
    BOKMAL("nb"),
    NYNORSK("nn"),
    DANISH("da"),
    SWEDISH("sv");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
