package no.trepart.workshop;

import java.util.Optional;

/** The receipts that are stored; they link people to what they wrote, so they go when the workshop is closed. */
public interface Receipts {

    /** What an earlier try of a command reserved, unless the workshop was closed since. */
    Optional<Receipt> find(Seat seat, String command);

    /** Reserves an identity for a command, or gives the one that an earlier try reserved, as one atomic operation. */
    Receipt reserve(Seat seat, String command);

    void removeAll(WorkshopId workshop);
}
