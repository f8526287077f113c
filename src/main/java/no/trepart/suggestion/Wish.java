package no.trepart.suggestion;

/** What should become of the rule (ønsket utfall); keeping it, for a reason, is a full result. */
public enum Wish {
    REMOVE,
    SIMPLIFY,
    MERGE,
    KEEP,
    FORWARD,
    PILOT,
    TRIAL
}
