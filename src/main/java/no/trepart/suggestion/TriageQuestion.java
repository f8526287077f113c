package no.trepart.suggestion;

/** What the assistant asks about a suggestion, one at a time and in this order; each can be skipped. */
public enum TriageQuestion {
    OWNER,
    ORIGIN,
    LEGAL_BASIS,
    PROTECTS,
    CITIZEN,
    TIME,
    OUTCOME
}
