package no.trepart.room;

/** Whether the totals of the dots are shown, and if not, why. */
public enum Totals {
    /** The round is open. */
    HIDDEN,
    SHOWN,
    /** Too few people have spent dots for the totals not to tell what each of them did. */
    TOO_FEW,
    /** Those of an earlier close are shown: too few have changed their dots since. */
    HELD;

    /** Whether there are totals to look at, and an order that follows from them. */
    public boolean areShown() {
        return this == SHOWN || this == HELD;
    }
}
