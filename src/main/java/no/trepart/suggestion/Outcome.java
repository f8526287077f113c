package no.trepart.suggestion;

/** What should become of the rule (ønsket utfall); keeping it, for a reason, is a full result. */
public enum Outcome {
    REMOVE,
    SIMPLIFY,
    MERGE,
    KEEP,
    FORWARD,
    PILOT,
    TRIAL
}
