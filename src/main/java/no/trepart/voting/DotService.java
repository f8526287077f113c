package no.trepart.voting;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.voting.Ballots.Voter;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.springframework.stereotype.Service;

/** Lets participants of the three parties spend their dots, never more than the budget. */
@Service
public class DotService {

    private final Ballots ballots;
    private final Suggestions suggestions;
    private final Boards boards;
    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;

    DotService(
            Ballots ballots,
            Suggestions suggestions,
            Boards boards,
            Workshops workshops,
            Participants participants,
            WorkshopChanges changes) {
        this.ballots = ballots;
        this.suggestions = suggestions;
        this.boards = boards;
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
    }

    /**
     * Sets how many of one's dots lie on a suggestion.
     *
     * @param dots zero gives them back
     * @return the ballot afterwards, or why not: phase, role, still at the door, budget exceeded, or totals already revealed
     */
    public Result<DotBallot> spend(Seat seat, SuggestionId suggestion, int dots) {
        return spend(seat, suggestion, before -> dots);
    }

    /**
     * As {@link #spend(Seat, SuggestionId, int)}, but so many more than lie there: who taps faster than screens are drawn does
     * not know how many do.
     *
     * @param more negative to take some back; never fewer than none are left
     */
    public Result<DotBallot> add(Seat seat, SuggestionId suggestion, int more) {
        return spend(seat, suggestion, before -> Math.max(0, before + more));
    }

    private Result<DotBallot> spend(Seat seat, SuggestionId suggestion, IntUnaryOperator dots) {
        if (!seat.votes()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return participants
                .admitted(seat)
                .map(Voter::of)
                .then(voter -> open(seat)
                        .then(workshop -> spend(voter, workshop, suggestion, dots)
                                .then(spent -> participants.stands(
                                        seat, spent, () -> spend(voter, workshop, suggestion, before -> 0)))))
                .ifDone(spent -> changes.written(seat.workshop()));
    }

    private Result<Workshop> open(Seat seat) {
        return workshops
                .allowing(seat.workshop(), Deed.SPEND_DOTS)
                .then(workshop -> workshop.isRevealed(Reveal.DOTS)
                        ? Result.refused(Refusal.ROUND_CLOSED)
                        : Result.done(workshop));
    }

    private Result<DotBallot> spend(Voter voter, Workshop workshop, SuggestionId suggestion, IntUnaryOperator dots) {
        int budget = workshop.settings().dots();
        if (dots.applyAsInt(0) < 0) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, 0, budget);
        }
        Board board = boards.find(workshop.id());
        if (suggestions.find(workshop.id(), suggestion).isEmpty() || !board.counts(suggestion)) {
            return Result.refused(Refusal.UNKNOWN_SUGGESTION);
        }
        SuggestionId root = board.root(suggestion);
        return changed(
                        voter,
                        workshop,
                        ballot -> ballot.with(root, dots.applyAsInt(ballot.on(root, board)), budget, board))
                .map(ballot -> ballot.counting(board));
    }

    private Result<DotBallot> changed(Voter voter, Workshop workshop, Function<DotBallot, Result<DotBallot>> change) {
        Result<DotBallot> changed = ballots.change(voter, OpenRound.seen(workshop), change);
        return changed.equals(Result.refused(Refusal.ROUND_CLOSED))
                ? begun(voter, workshop).then(again -> ballots.change(voter, again, change))
                : changed;
    }

    /**
     * Begins a ballot, and only then looks whether the round is open still: what is begun before the close is stopped with
     * the others, and what is begun after it is seen here to be too late.
     */
    private Result<OpenRound> begun(Voter voter, Workshop workshop) {
        String ballot = ballots.begin(voter, workshop.round());
        Optional<Workshop> open = workshops
                .find(workshop.id())
                .filter(now ->
                        now.allows(Deed.SPEND_DOTS) && now.round() == workshop.round() && !now.isRevealed(Reveal.DOTS));
        if (open.isEmpty()) {
            ballots.discard(workshop.id(), ballot);
        }
        return open.map(now -> OpenRound.seenAgain(now, ballot))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.ROUND_CLOSED));
    }
}
