package no.trepart.workshop;

import java.util.List;
import java.util.Optional;

/** The participants that are stored. */
public interface Participants {

    /** Whether it was stored; one that is stored already is left as it is. */
    boolean add(Participant participant, String tokenHash);

    Optional<Participant> find(WorkshopId workshop, ParticipantId id);

    Optional<Participant> findByToken(WorkshopId workshop, String tokenHash);

    /** Everybody who joined, in the order they came. */
    List<Participant> all(WorkshopId workshop);

    void setReady(WorkshopId workshop, ParticipantId id, boolean ready);

    void setHandRaised(WorkshopId workshop, ParticipantId id, boolean raised);

    /** Counts one more suggestion by somebody unless they have reached the limit, as one atomic operation. */
    boolean countSuggestion(WorkshopId workshop, ParticipantId id, int limit);

    void admit(WorkshopId workshop, ParticipantId id);

    void resetReady(WorkshopId workshop);

    void removeAll(WorkshopId workshop);
}
