package no.trepart.situation;

import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Footprints;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;

/** The answers that are stored. */
public interface SituationAnswers extends Traces, Footprints {

    /** Stores an answer; one that is stored already is left as it is. */
    void add(SituationAnswer answer);

    Optional<SituationAnswer> find(WorkshopId workshop, String id);

    /** All of a workshop in the order they came. */
    List<SituationAnswer> all(WorkshopId workshop);

    /** How many somebody has given, while it is known who answered what. */
    long countBy(WorkshopId workshop, ParticipantId author);

    @Override
    default boolean hasAnyOf(Seat seat) {
        return seat.sitter().filter(who -> countBy(seat.workshop(), who) > 0).isPresent();
    }

    /** Takes back what was answered by somebody who has left meanwhile. */
    void remove(WorkshopId workshop, String id);

    /** Deletes who answered what. */
    @Override
    void forgetPeople(WorkshopClosed closed);
}
