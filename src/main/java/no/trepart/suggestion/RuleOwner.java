package no.trepart.suggestion;

/** Who decides over the rule (regeleier); not knowing is a real answer. */
public enum RuleOwner {
    OWN_UNIT,
    MUNICIPALITY,
    COUNTY,
    STATE,
    LAW,
    AGREEMENT,
    UNKNOWN;

    /** Whether somebody outside the municipality must act, so that the recommendation needs a hand-off page. */
    public boolean isOutside() {
        return switch (this) {
            case COUNTY, STATE, LAW, AGREEMENT -> true;
            case OWN_UNIT, MUNICIPALITY, UNKNOWN -> false;
        };
    }
}
