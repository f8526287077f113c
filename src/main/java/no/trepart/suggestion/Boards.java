package no.trepart.suggestion;

import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopId;

/** The sorting boards that are stored, one for each workshop. */
public interface Boards extends Traces {

    /** The board; an empty one if nothing was sorted yet. */
    Board find(WorkshopId workshop);

    /** Adds a step if nobody changed the board since the revision, as one atomic operation. */
    boolean add(WorkshopId workshop, int revision, BoardEntry entry);

    /**
     * Lets no step be taken any more that was decided on before this, if nobody changed the board since the revision, as one atomic
     * operation. Whoever has written something elsewhere that steps must heed calls this after it.
     */
    boolean fence(WorkshopId workshop, int revision);

    /** Marks a step as undone if nobody changed the board since the revision, as one atomic operation. */
    boolean undo(WorkshopId workshop, int revision, int place);
}
