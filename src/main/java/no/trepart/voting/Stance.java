package no.trepart.voting;

/** What a participant thinks of a recommendation; being against needs a reason and is an objection. */
public enum Stance {
    FOR,
    UNSURE,
    AGAINST
}
