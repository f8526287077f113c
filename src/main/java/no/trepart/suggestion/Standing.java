package no.trepart.suggestion;

/** Where a suggestion stands on the sorting board. */
public enum Standing {
    /** Nobody has taken a position on it yet. */
    OPEN,
    /** Understood, and ready for the next steps. */
    CLEARED,
    PARKED,
    HIDDEN,
    /** Handled as a part of another suggestion. */
    MERGED,
    /** Handled as its parts. */
    SPLIT;

    /** Whether it takes part in the steps after sorting. */
    public boolean counts() {
        return this == OPEN || this == CLEARED;
    }
}
