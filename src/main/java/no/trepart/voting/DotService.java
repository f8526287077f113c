package no.trepart.voting;

import java.util.Optional;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.voting.Ballots.Voter;
import no.trepart.workshop.Deed;
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
    private final WorkshopChanges changes;

    DotService(Ballots ballots, Suggestions suggestions, Boards boards, Workshops workshops, WorkshopChanges changes) {
        this.ballots = ballots;
        this.suggestions = suggestions;
        this.boards = boards;
        this.workshops = workshops;
        this.changes = changes;
    }

    /**
     * Sets how many of one's dots lie on a suggestion.
     *
     * @param dots zero gives them back
     * @return the ballot afterwards, or why not: phase, role, budget exceeded, or totals already revealed
     */
    public Result<DotBallot> spend(Seat seat, SuggestionId suggestion, int dots) {
        if (!seat.votes() || seat.participant() == null || seat.party() == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        Voter voter = new Voter(seat.workshop(), seat.participant(), seat.party());
        return open(seat).then(workshop -> known(seat, suggestion).then(root -> spend(voter, workshop, root, dots)));
    }

    private Result<Workshop> open(Seat seat) {
        Optional<Workshop> workshop = workshops.find(seat.workshop());
        if (workshop.isEmpty() || !workshop.get().allows(Deed.SPEND_DOTS)) {
            return Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
        }
        return workshop.get().isRevealed(Reveal.DOTS)
                ? Result.refused(Refusal.ROUND_CLOSED)
                : Result.done(workshop.get());
    }

    private Result<SuggestionId> known(Seat seat, SuggestionId id) {
        Board board = boards.find(seat.workshop());
        boolean counts = suggestions.find(seat.workshop(), id).isPresent()
                && board.standing(board.root(id)).counts();
        return counts ? Result.done(board.root(id)) : Result.refused(Refusal.UNKNOWN_SUGGESTION);
    }

    private Result<DotBallot> spend(Voter voter, Workshop workshop, SuggestionId suggestion, int dots) {
        int budget = workshop.settings().dots();
        if (dots < 0) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, 0, budget);
        }
        if (dots > budget) {
            return Result.refused(Refusal.BUDGET_EXCEEDED, budget);
        }
        Optional<DotBallot> spent = ballots.spend(voter, workshop.round(), suggestion, dots, budget);
        spent.ifPresent(ballot -> changes.written(workshop.id()));
        return spent.map(Result::done).orElseGet(() -> Result.refused(Refusal.BUDGET_EXCEEDED, budget));
    }
}
