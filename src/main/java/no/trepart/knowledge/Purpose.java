package no.trepart.knowledge;

/** What a reform initiative is for, as DFØ-notat 2023:1 sorts them (<i>formål</i>). */
public enum Purpose implements DfoCode {
    EFFICIENCY("effektivitet"),
    QUALITY("kvalitet"),
    TRUST("tillit"),
    LESS_BUREAUCRACY("avbyråkratisering"),
    LESS_DETAILED_STEERING("detaljstyring"),
    INNOVATION("innovasjon");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
