package no.trepart.knowledge;

/** Whose experience a passage tells of. */
public enum Country implements Coded {
    NORWAY("no"),
    DENMARK("dk"),
    SWEDEN("se");

    private final String code;

    Country(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
