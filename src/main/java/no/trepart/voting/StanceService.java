package no.trepart.voting;

import java.time.Clock;
import java.util.Optional;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots.Voter;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes stances while their round is open, and tells what becomes of objections. */
@Service
public class StanceService {

    /** The longest reason for being against, in characters. */
    public static final int LONGEST_REASON = 600;

    private final Recommendations recommendations;
    private final Ballots ballots;
    private final Boards boards;
    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final Ids ids;
    private final Clock clock;

    StanceService(
            Recommendations recommendations,
            Ballots ballots,
            Boards boards,
            Workshops workshops,
            Participants participants,
            WorkshopChanges changes,
            Ids ids,
            Clock clock) {
        this.recommendations = recommendations;
        this.ballots = ballots;
        this.boards = boards;
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Takes a stance on a recommendation, or changes it while the round is open.
     *
     * @param reason what it would take to consent; required for {@link Stance#AGAINST}
     */
    public Result<Stance> take(Seat seat, SuggestionId suggestion, Stance stance, @Nullable String reason) {
        if (!seat.votes()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return participants.admitted(seat).then(voter -> take(Voter.of(voter), suggestion, stance, reason));
    }

    private Result<Stance> take(Voter voter, SuggestionId suggestion, Stance stance, @Nullable String reason) {
        return PlainText.optional(reason, LONGEST_REASON)
                .then(words -> stance == Stance.AGAINST && words.isEmpty()
                        ? Result.refused(Refusal.REASON_REQUIRED)
                        : openRound(voter.workshop(), suggestion)
                                .then(current -> taken(voter, current, stance, words)));
    }

    private Result<Recommendation> openRound(WorkshopId workshop, SuggestionId suggestion) {
        return workshops.allowing(workshop, Deed.TAKE_STANCE).then(open -> current(workshop, suggestion));
    }

    private Result<Recommendation> current(WorkshopId workshop, SuggestionId suggestion) {
        Optional<Recommendation> current =
                recommendations.find(workshop, boards.find(workshop).root(suggestion));
        if (current.isEmpty()) {
            return Result.refused(Refusal.NO_RECOMMENDATION);
        }
        return current.get().isOpen() ? Result.done(current.get()) : Result.refused(Refusal.ROUND_CLOSED);
    }

    private Result<Stance> taken(Voter voter, Recommendation current, Stance stance, String words) {
        StanceBallot ballot = ballot(voter, current, stance, words);
        Result<Stance> taken = ballots.change(voter, ballot) ? Result.done(stance) : first(voter, current, ballot);
        return taken.ifDone(done -> changes.written(voter.workshop()));
    }

    /**
     * Stores a first stance and looks once more whether its round is open before it counts: after the count it would never be shown,
     * and after a close the earlier stance of the same person is nameless. And whether the person is there still: who has left is not
     * among those of whom the quorum is reckoned.
     */
    private Result<Stance> first(Voter voter, Recommendation current, StanceBallot ballot) {
        String begun = ballots.begin(voter, ballot);
        Result<Stance> first = stillThere(voter)
                .then(there -> openRound(current.workshop(), current.suggestion()))
                .then(open -> open.round() == current.round() && ballots.confirm(voter, begun, ballot)
                        ? Result.done(ballot.stance())
                        : Result.refused(Refusal.ROUND_CLOSED));
        if (!first.isDone()) {
            ballots.discardStance(current.workshop(), ballot.id());
        }
        return first;
    }

    private Result<Participant> stillThere(Voter voter) {
        return participants
                .find(voter.workshop(), voter.participant())
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    private StanceBallot ballot(Voter voter, Recommendation current, Stance stance, String words) {
        boolean against = stance == Stance.AGAINST;
        return new StanceBallot(
                ids.next(),
                current.suggestion(),
                current.round(),
                voter.participant(),
                voter.party(),
                stance,
                against ? words : null,
                against ? ObjectionState.OPEN : null,
                clock.instant(),
                false);
    }

    /**
     * Withdraws an objection, or has it recorded as the party's note to the minutes.
     *
     * <p>Only its author may: a facilitator who could set an objection aside could outvote a party.
     */
    public Result<ObjectionState> settle(Seat seat, String ballot, ObjectionState state) {
        Optional<StanceBallot> own = ballots.findStance(seat.workshop(), ballot)
                .filter(stance ->
                        seat.sitter().isPresent() && seat.sitter().get().equals(stance.participant()));
        if (own.isEmpty() || own.get().objection() == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return workshops
                .allowing(seat.workshop(), Deed.TAKE_STANCE)
                .then(workshop -> ballots.setObjection(workshop.id(), ballot, state)
                        ? Result.done(state)
                        : Result.<ObjectionState>refused(Refusal.CHANGED_MEANWHILE))
                .ifDone(settled -> changes.written(seat.workshop()));
    }
}
