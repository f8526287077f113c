package no.trepart.workshop;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Starts, stops and lengthens the countdown of a room for those who lead it. */
@Component
class Countdowns {

    private final Workshops workshops;
    private final Leading leading;
    private final Clock clock;

    Countdowns(Workshops workshops, Leading leading, Clock clock) {
        this.workshops = workshops;
        this.leading = leading;
        this.clock = clock;
    }

    Result<Workshop> start(Seat seat, Duration length) {
        if (length.isNegative() || length.compareTo(Timer.LONGEST) > 0) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, 0, Timer.LONGEST.toSeconds());
        }
        return leading.change(
                seat, new WorkshopChange.TimerSet(length.isZero() ? null : Timer.running(clock.instant(), length)));
    }

    Result<Workshop> pause(Seat seat) {
        return change(seat, timer -> timer.pause(clock.instant()));
    }

    Result<Workshop> resume(Seat seat) {
        return change(seat, timer -> timer.resume(clock.instant()));
    }

    Result<Workshop> extend(Seat seat, Duration more) {
        if (more.toSeconds() < 1 || more.compareTo(Timer.LONGEST) > 0) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, 1, Timer.LONGEST_SECONDS);
        }
        return change(seat, timer -> timer.extend(clock.instant(), more));
    }

    /** Tried again when somebody else changed the timer since it was read, so that no change is lost and none is made of an old one. */
    private Result<Workshop> change(Seat seat, UnaryOperator<Timer> change) {
        while (true) {
            Optional<Timer> timer = workshops.find(seat.workshop()).flatMap(Workshop::countdown);
            Result<Workshop> changed = leading.change(
                    seat,
                    timer.<WorkshopChange>map(from -> new WorkshopChange.TimerChanged(from, change.apply(from)))
                            .orElseGet(WorkshopChange.Touched::new));
            if (changed.isDone() || timer.isEmpty() || !seat.leadsTheRoom()) {
                return changed;
            }
        }
    }
}
