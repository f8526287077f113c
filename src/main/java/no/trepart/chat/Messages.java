package no.trepart.chat;

import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Footprints;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;

/** The messages that are stored. */
public interface Messages extends Traces, Footprints {

    /** Stores a message unless one of the same identity is there; whether it did. */
    boolean add(Message message);

    Optional<Message> find(WorkshopId workshop, String id);

    /** All of a workshop in the order they were said. */
    List<Message> all(WorkshopId workshop);

    /** How many somebody has said, while it is known who said what. */
    long countBy(WorkshopId workshop, ParticipantId author);

    @Override
    default boolean hasAnyOf(Seat seat) {
        return seat.sitter().filter(who -> countBy(seat.workshop(), who) > 0).isPresent();
    }

    /** Takes back what was said by somebody who has left meanwhile. */
    void remove(WorkshopId workshop, String id);

    void dismiss(WorkshopId workshop, String id);

    /** Deletes who said what, the aliases too. */
    @Override
    void forgetPeople(WorkshopClosed closed);
}
