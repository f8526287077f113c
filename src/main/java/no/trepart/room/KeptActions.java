package no.trepart.room;

import java.util.List;
import java.util.Optional;
import no.trepart.workshop.WorkshopId;

/** The action lists that are kept of workshops whose raw posts and ballots are deleted. */
public interface KeptActions {

    /** The list with the plans as they are now; empty while the raw material is there. */
    Optional<List<ActionLine>> find(WorkshopId workshop);
}
