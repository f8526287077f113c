package no.trepart.workshop;

import java.util.List;

/** The side a participant speaks for, in the fixed order in which the parties are always shown. */
public enum Party {
    ELECTED,
    EMPLOYER,
    EMPLOYEES,
    OBSERVER;

    /** The three equal parties whose consent makes an agreement. */
    public static final List<Party> THREE = List.of(ELECTED, EMPLOYER, EMPLOYEES);

    /** Observers write, but neither vote nor consent. */
    public boolean votes() {
        return this != OBSERVER;
    }
}
