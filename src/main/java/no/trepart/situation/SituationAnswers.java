package no.trepart.situation;

import java.util.List;
import java.util.Optional;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;

/** The answers that are stored. */
public interface SituationAnswers extends Traces {

    /** Stores an answer; one that is stored already is left as it is. */
    void add(SituationAnswer answer);

    Optional<SituationAnswer> find(WorkshopId workshop, String id);

    /** All of a workshop in the order they came. */
    List<SituationAnswer> all(WorkshopId workshop);

    /** How many somebody has given, while it is known who answered what. */
    long countBy(WorkshopId workshop, ParticipantId author);

    /** Deletes who answered what. */
    @Override
    void forgetPeople(WorkshopClosed closed);
}
