package no.trepart.evaluation;

import java.util.Collection;
import java.util.List;
import no.trepart.workshop.WorkshopId;

/** The slips that are stored, and the counts that remain of them. */
public interface Slips {

    /** Puts a slip in, in place of an earlier one of the same name, as one atomic operation. */
    void put(WorkshopId workshop, Slip slip);

    /** Puts a slip in unless there is one of the same name, as one atomic operation; the value that stands. */
    int putFirst(WorkshopId workshop, Slip slip);

    /** Whether anybody has answered at a moment of a meeting. */
    boolean hasAny(WorkshopId workshop, int meeting, Moment moment);

    /** Whether there is a slip of one of these names. */
    boolean hasAny(Collection<String> names);

    /** Takes back the slip of somebody who has left meanwhile. */
    void remove(String name);

    List<Slip> all(WorkshopId workshop);

    /** What was counted of slips before they were deleted. */
    List<Temperature> counted(WorkshopId workshop);

    /** Counts the slips and deletes them; it can be repeated. */
    void countAndDelete(WorkshopId workshop);

    void removeAll(WorkshopId workshop);
}
