package no.trepart.export;

import java.util.Optional;
import no.trepart.workshop.WorkshopId;

/** The reports that are kept of workshops whose raw posts and ballots are deleted. */
public interface FrozenReports {

    /** Keeps a report unless one is kept already, for by then the workshop may be half deleted. */
    void keep(WorkshopId workshop, ActionReport report);

    Optional<ActionReport> find(WorkshopId workshop);

    void remove(WorkshopId workshop);
}
