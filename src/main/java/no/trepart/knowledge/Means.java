package no.trepart.knowledge;

/** What an initiative works through (<i>virkemiddel</i>). */
public enum Means implements DfoCode {
    LEGAL("juridisk"),
    ECONOMIC("økonomisk"),
    PEDAGOGICAL("pedagogisk"),
    ORGANISATIONAL("organisatorisk"),
    DIGITAL("digital");

    private final String code;

    Means(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
