package no.trepart.workshop;

/**
 * What a room stores that people leave behind, and lets go of in two steps as a workshop ends.
 *
 * <p>Each may be asked for more than once, and must not mind a repeat.
 */
public interface Traces {

    /** Lets go of what links people to posts and ballots; what is left tells nothing of who. */
    default void forgetPeople(WorkshopClosed closed) {}

    /** Deletes it all, for good: it was kept as long as was promised, or the whole workshop goes. */
    void removeAll(WorkshopId workshop);
}
