package no.trepart.audit;

import java.time.Instant;
import java.util.List;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopId;

/** The logs that are stored. */
public interface AuditEntries extends Traces {

    void add(Happened happened, Instant at);

    /**
     * Adds a line, or counts one more time on the line that is there, as one atomic operation.
     *
     * @param window which while it belongs to; the same thing by the same role has one line in each
     */
    void count(Happened happened, Instant at, String window);

    /** All of a workshop, oldest first. */
    List<AuditEntry> all(WorkshopId workshop);
}
