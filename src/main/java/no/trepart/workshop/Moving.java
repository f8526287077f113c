package no.trepart.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Moves a workshop from phase to phase; out of a close only as a new round, whoever else moves it at that moment. */
@Component
class Moving {

    private static final List<Phase> CLOSED = List.of(Phase.CLOSED);
    private static final List<Phase> OPEN =
            Stream.of(Phase.values()).filter(phase -> phase != Phase.CLOSED).toList();

    /** How often a move is tried again while others close and reopen the workshop at the same moment. */
    private static final int TRIES = 10;

    private final Workshops workshops;
    private final Leading leading;
    private final Clock clock;

    Moving(Workshops workshops, Leading leading, Clock clock) {
        this.workshops = workshops;
        this.leading = leading;
        this.clock = clock;
    }

    Result<Workshop> to(Seat seat, Phase phase) {
        Optional<Workshop> before = workshops.find(seat.workshop());
        Consumer<Workshop> tell = moved ->
                before.filter(was -> was.phase() != phase).ifPresent(was -> leading.tell(seat, told(was, phase)));
        return phase == Phase.CLOSED
                ? closed(seat, tell)
                : untilDone(() -> onOrAgain(seat, phase)).ifDone(tell);
    }

    private static Happening told(Workshop was, Phase to) {
        return was.isClosed() ? new Happening.MeetingReopened(to) : new Happening.MeetingMoved(was.phase(), to);
    }

    /**
     * Closes it once: a second close would promise the days anew that those who wrote were told, and so keep their posts longer. Who
     * comes second finds it as they want it.
     */
    private Result<Workshop> closed(Seat seat, Consumer<Workshop> tell) {
        return untilDone(() -> {
            Result<Workshop> closed = leading.change(
                            seat, OPEN, new WorkshopChange.Moved(Phase.CLOSED, clock.instant()))
                    .ifDone(tell);
            return closed.isDone() || !seat.leadsTheRoom()
                    ? closed
                    : workshops
                            .find(seat.workshop())
                            .filter(Workshop::isClosed)
                            .map(Result::done)
                            .orElse(closed);
        });
    }

    private static Result<Workshop> untilDone(Supplier<Result<Workshop>> move) {
        Result<Workshop> moved = move.get();
        for (int again = 1; again < TRIES && !moved.isDone(); again++) {
            moved = move.get();
        }
        return moved;
    }

    private Result<Workshop> onOrAgain(Seat seat, Phase phase) {
        Result<Workshop> moved = whileOpen(seat, phase);
        return moved.isDone() ? moved : leading.change(seat, CLOSED, new WorkshopChange.Reopened(phase));
    }

    /** Never out of a close that came in between: its ballots are deleted, so that it can only go on as a new round. */
    private Result<Workshop> whileOpen(Seat seat, Phase phase) {
        return leading.change(seat, OPEN, new WorkshopChange.Moved(phase, null));
    }
}
