package no.trepart.suggestion;

/** What a suggestion is about; an objection or worry is as welcome as a cut. */
public enum Kind {
    RULE,
    TIME_WASTER,
    OBJECTION
}
