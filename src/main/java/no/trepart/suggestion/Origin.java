package no.trepart.suggestion;

/** Where the rule comes from: made here, imposed, or stricter than what is imposed. */
public enum Origin {
    SELF_MADE,
    IMPOSED,
    STRICTER_THAN_LAW,
    UNKNOWN
}
