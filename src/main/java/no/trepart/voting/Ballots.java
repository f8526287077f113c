package no.trepart.voting;

import java.util.List;
import java.util.Optional;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;

/** The ballots that are stored, and the tallies that remain of them. */
public interface Ballots {

    /**
     * Sets the dots of one participant on one suggestion as one atomic operation.
     *
     * @return the participant's ballot afterwards; empty if it would exceed the budget, in which case nothing was changed
     */
    Optional<DotBallot> spend(Voter voter, int round, SuggestionId suggestion, int dots, int budget);

    List<DotBallot> dots(WorkshopId workshop, int round);

    /** What was counted of a round's ballots before they were deleted. */
    DotTally countedDots(WorkshopId workshop, int round);

    /** Sets a participant's stance in a round, replacing an earlier one of the same round. */
    void take(Voter voter, StanceBallot ballot);

    /** All stances on all recommendations of a workshop, of all rounds. */
    List<StanceBallot> stances(WorkshopId workshop);

    Optional<StanceBallot> findStance(WorkshopId workshop, String ballot);

    void setObjection(WorkshopId workshop, String ballot, ObjectionState state);

    /** Counts the dot ballots into tallies and deletes them, and deletes who took which stance; it can be repeated. */
    void forgetVoters(WorkshopId workshop);

    void removeAll(WorkshopId workshop);

    /** Somebody who votes. */
    record Voter(WorkshopId workshop, ParticipantId participant, Party party) {}
}
