package no.trepart.knowledge;

/** Who stands behind a source, so that readers can weigh it. */
public enum PublisherKind implements Coded {
    STATE_AGENCY("state-agency"),
    THINK_TANK("think-tank"),
    UNION_FEDERATION("union-federation"),
    POLITICAL_PARTY("political-party"),
    MUNICIPALITY("municipality"),
    OTHER("other");

    private final String code;

    PublisherKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
