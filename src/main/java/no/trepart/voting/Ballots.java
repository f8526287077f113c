package no.trepart.voting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.workshop.Footprints;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopId;

/** The ballots that are stored. */
public interface Ballots extends Footprints {

    /** Dots that were given back are nothing; a stance is something before it is confirmed. */
    @Override
    boolean hasAnyOf(Seat seat);

    /**
     * Gives a participant an empty dot ballot for a round, unless there is one.
     *
     * @return which ballot that is
     */
    String begin(Voter voter, int round);

    /**
     * Changes a participant's dot ballot as one atomic operation; the change may be tried several times.
     *
     * @return the ballot afterwards; the refusal of the change; or {@link Refusal#ROUND_CLOSED} if there is no ballot, it was
     *     begun since the round was seen, or the round was stopped since
     */
    Result<DotBallot> change(Voter voter, OpenRound round, Function<DotBallot, Result<DotBallot>> change);

    /** Takes back a dot ballot that was begun too late and that nobody has used. */
    void discard(WorkshopId workshop, String ballot);

    /**
     * Stops the dot ballots of a round for all who have seen it open before.
     *
     * @param version of the workshop when the round was closed; who sees a later one open can change them again
     */
    void stopDots(WorkshopId workshop, int round, long version);

    List<DotBallot> dots(WorkshopId workshop, int round);

    /** The dot ballots of a round by what names each without naming its participant. */
    Map<String, DotBallot> namelessDots(WorkshopId workshop, int round);

    /**
     * Replaces a participant's stance in a round, as one atomic operation.
     *
     * @return false if there is none that was confirmed, or it is counted
     */
    boolean change(Voter voter, StanceBallot ballot);

    /**
     * Stores a participant's first stance in a round, unless there is one; nobody sees it and it does not count until it is confirmed.
     *
     * @return which stance is there now
     */
    String begin(Voter voter, StanceBallot ballot);

    /**
     * Confirms the first stance of somebody who has seen the round open after it was stored.
     *
     * @param begun which stance was there before they looked, of this or of their other tab
     * @return false if the round was stopped since
     */
    boolean confirm(Voter voter, String begun, StanceBallot ballot);

    /** Takes back a stance that was not confirmed. */
    void discardStance(WorkshopId workshop, String stance);

    /**
     * Marks the stances of a round that was stopped: from now on they can be shown, and none can be changed. It can be repeated, also
     * by others: after the first time there is nothing left to mark, for no stance can be confirmed any more.
     */
    void count(Recommendation stopped);

    /** All stances on all recommendations of a workshop, of all rounds. */
    List<StanceBallot> stances(WorkshopId workshop);

    Optional<StanceBallot> findStance(WorkshopId workshop, String ballot);

    /** Says what became of an objection, as one atomic operation; false if the stance is not against, or has none. */
    boolean setObjection(WorkshopId workshop, String ballot, ObjectionState state);

    /**
     * Deletes the dot ballots, and who took which stance; it can be repeated.
     *
     * @param lastRound the last round that is over; ballots of later ones are left alone
     */
    void forgetVoters(WorkshopId workshop, int lastRound);

    void removeAll(WorkshopId workshop);

    /** Somebody who votes. */
    record Voter(WorkshopId workshop, ParticipantId participant, Party party) {

        static Voter of(Participant participant) {
            return new Voter(participant.workshop(), participant.id(), participant.party());
        }
    }
}
