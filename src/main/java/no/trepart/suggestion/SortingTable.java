package no.trepart.suggestion;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import org.springframework.stereotype.Component;

/** Lays steps on the board and takes them back, one at a time however many hands are at it. */
@Component
class SortingTable {

    /** How often a step is tried again when somebody else changed the board at the same moment. */
    private static final int TRIES = 50;

    private final Boards boards;
    private final Recommended recommended;
    private final WorkshopChanges changes;
    private final Clock clock;

    SortingTable(Boards boards, Recommended recommended, WorkshopChanges changes, Clock clock) {
        this.boards = boards;
        this.recommended = recommended;
        this.changes = changes;
        this.clock = clock;
    }

    Result<Board> take(Seat seat, SortingStep step) {
        BoardEntry entry = entry(seat, step);
        for (int i = 0; i < TRIES; i++) {
            Board board = boards.find(seat.workshop());
            Result<Board> after = after(seat, board, entry);
            if (!after.isDone()) {
                return after;
            }
            if (boards.add(seat.workshop(), board.revision(), entry)) {
                changes.written(seat.workshop());
                return after;
            }
        }
        return Result.refused(Refusal.CHANGED_MEANWHILE);
    }

    /** The board as a step would leave it now, or why it cannot be taken. */
    Result<Board> look(Seat seat, SortingStep step) {
        return after(seat, boards.find(seat.workshop()), entry(seat, step));
    }

    private BoardEntry entry(Seat seat, SortingStep step) {
        return new BoardEntry(step, seat.role(), clock.instant(), false);
    }

    private Result<Board> after(Seat seat, Board board, BoardEntry entry) {
        return board.check(entry.step()).then(step -> {
            Board after = board.with(entry);
            boolean lost = !(step instanceof SortingStep.Hidden) && losesAgreement(seat, board, after);
            return lost ? Result.refused(Refusal.HAS_RECOMMENDATION) : Result.done(after);
        });
    }

    /** What was agreed on is told only of what counts on its own: a recommendation would go out of sight, unseen by all. */
    private boolean losesAgreement(Seat seat, Board now, Board after) {
        return now.loses(recommended.recommended(seat.workshop()), after);
    }

    /** Undoes the step whose place is found, unless later steps stand on it. */
    Result<Board> undo(Seat seat, Function<Board, Optional<Integer>> which) {
        for (int i = 0; i < TRIES; i++) {
            Board board = boards.find(seat.workshop());
            Optional<Integer> last = which.apply(board);
            if (last.isEmpty()) {
                return Result.refused(Refusal.NOTHING_TO_UNDO);
            }
            if (board.isBuiltOn(last.get())) {
                return Result.refused(Refusal.ALREADY_MERGED);
            }
            if (losesAgreement(seat, board, board.without(last.get()))) {
                return Result.refused(Refusal.HAS_RECOMMENDATION);
            }
            if (boards.undo(seat.workshop(), board.revision(), last.get())) {
                changes.written(seat.workshop());
                return Result.done(board.without(last.get()));
            }
        }
        return Result.refused(Refusal.CHANGED_MEANWHILE);
    }
}
