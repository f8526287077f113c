package no.trepart.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
        return moved(seat, phase)
                .ifDone(moved -> before.filter(was -> was.phase() != phase)
                        .ifPresent(was -> leading.tell(seat, told(was, phase))));
    }

    private static Happening told(Workshop was, Phase to) {
        return was.isClosed() ? new Happening.MeetingReopened(to) : new Happening.MeetingMoved(was.phase(), to);
    }

    private Result<Workshop> moved(Seat seat, Phase phase) {
        if (phase == Phase.CLOSED) {
            return leading.change(seat, new WorkshopChange.Moved(phase, clock.instant()));
        }
        Result<Workshop> moved = onOrAgain(seat, phase);
        for (int again = 1; again < TRIES && !moved.isDone(); again++) {
            moved = onOrAgain(seat, phase);
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
