package no.trepart.voting;

/** What became of an objection. */
public enum ObjectionState {
    /** It stands in the way of its party's consent. */
    OPEN,
    /** Its author no longer holds it. */
    WITHDRAWN,
    /** It is kept in the minutes as a note of the party (protokolltilførsel) and no longer stands in the way. */
    RECORDED
}
