package no.trepart.workshop;

import java.util.List;
import java.util.Optional;

/** The participants that are stored. */
public interface Participants {

    /** Whether it was stored; one that is stored already is left as it is. */
    boolean add(Participant participant, String tokenHash);

    Optional<Participant> find(WorkshopId workshop, ParticipantId id);

    /** Who sits there and has been let in, or why they may not take part: nobody of the meeting does, or they wait at the door. */
    default Result<Participant> admitted(Seat seat) {
        return seat.sitter()
                .flatMap(who -> find(seat.workshop(), who))
                .map(who -> who.admitted() ? Result.done(who) : Result.<Participant>refused(Refusal.NOT_ADMITTED))
                .orElseGet(() -> Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    /** Who writes: a participant who was let in; nobody, where those who lead the room do. */
    default Result<Optional<Participant>> author(Seat seat) {
        return seat.leadsTheRoom()
                ? Result.done(Optional.empty())
                : admitted(seat).map(Optional::of);
    }

    /**
     * Lets what somebody has just stored stand if they are still there; else it is taken back. Whoever leaves is taken out before it is
     * looked for the last time at what they have left, so that one of the two sees the other.
     */
    default <T> Result<T> stands(Seat seat, T stored, Runnable takeBack) {
        Result<T> stands = author(seat).map(still -> stored);
        if (!stands.isDone()) {
            takeBack.run();
        }
        return stands;
    }

    Optional<Participant> findByToken(WorkshopId workshop, String tokenHash);

    /** Everybody who joined, in the order they came. */
    List<Participant> all(WorkshopId workshop);

    void setReady(WorkshopId workshop, ParticipantId id, boolean ready);

    void setHandRaised(WorkshopId workshop, ParticipantId id, boolean raised);

    /**
     * Counts one more suggestion by somebody unless they have reached the limit, as one atomic operation.
     *
     * @param token the command: a repeat is not counted again
     * @return whether it is counted, now or before
     */
    boolean countSuggestion(WorkshopId workshop, ParticipantId id, String token, int limit);

    /**
     * Deletes how many suggestions each has written: in a small party that tells who wrote them. From now on nobody can tell that somebody
     * who was there has left nothing, so they stay.
     */
    void forgetCounts(WorkshopId workshop);

    /** Lets somebody in, as one atomic operation; whether they were outside until now. */
    boolean admit(WorkshopId workshop, ParticipantId id);

    /**
     * Takes somebody out for whom no suggestion was counted, and who need not stay, as one atomic operation.
     *
     * @return what puts them back as they were; empty if they are not taken out
     */
    Optional<Runnable> takeOut(WorkshopId workshop, ParticipantId id);

    void resetReady(WorkshopId workshop);

    void removeAll(WorkshopId workshop);
}
