package no.trepart.suggestion;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
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
    private final WorkshopChanges changes;
    private final Clock clock;

    SortingTable(Boards boards, WorkshopChanges changes, Clock clock) {
        this.boards = boards;
        this.changes = changes;
        this.clock = clock;
    }

    Result<Board> take(Seat seat, SortingStep step) {
        BoardEntry entry = new BoardEntry(step, seat.role(), clock.instant().truncatedTo(ChronoUnit.MILLIS), false);
        for (int i = 0; i < TRIES; i++) {
            Board board = boards.find(seat.workshop());
            if (board.check(step) instanceof Result.Refused<SortingStep> refused) {
                return refused.as();
            }
            if (boards.add(seat.workshop(), board.revision(), entry)) {
                changes.written(seat.workshop());
                return Result.done(board.with(entry));
            }
        }
        return Result.refused(Refusal.CHANGED_MEANWHILE);
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
            if (boards.undo(seat.workshop(), board.revision(), last.get())) {
                changes.written(seat.workshop());
                return Result.done(board.without(last.get()));
            }
        }
        return Result.refused(Refusal.CHANGED_MEANWHILE);
    }
}
