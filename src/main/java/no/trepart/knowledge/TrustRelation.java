package no.trepart.knowledge;

/** Between whom a reform initiative builds trust (<i>tillitsrelasjon</i>). */
public enum TrustRelation implements DfoCode {
    MINISTRY_AGENCY("departement-direktorat"),
    AGENCY_HEAD_FRONT_LINE("etatsleder-førstelinje"),
    LEADER_EMPLOYEE("leder-medarbeider"),
    STATE_MUNICIPALITY("stat-kommune"),
    FRONT_LINE_CITIZEN("førstelinje-innbygger"),
    POLITICS_ADMINISTRATION("politikk-administrasjon"),
    SOCIAL_PARTNERS("partene");

    private final String code;

    TrustRelation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
