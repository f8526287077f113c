package no.trepart.knowledge;

/** The part of the public sector an initiative is about (<i>sektor</i>). */
public enum Sector implements DfoCode {
    HEALTH_AND_CARE("helse-omsorg"),
    EDUCATION("utdanning-barnehage"),
    WORK_AND_INCLUSION("arbeid-inkludering"),
    CHILDREN_AND_FAMILY("barn-familie"),
    BUSINESS("næring"),
    CLIMATE_AND_ENVIRONMENT("klima-miljø"),
    JUSTICE("justis"),
    CULTURE("kultur"),
    ALL("tvers");

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
