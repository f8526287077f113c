package no.trepart.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Leads the room: phase, clock, focus, what is revealed, who is let in. Only facilitators may. */
@Service
public class FacilitationService {

    private static final List<Phase> ANY = List.of(Phase.values());
    private static final List<Phase> CLOSED = List.of(Phase.CLOSED);
    private static final List<Phase> OPEN =
            ANY.stream().filter(phase -> phase != Phase.CLOSED).toList();

    /** How often a move is tried again while others close and reopen the workshop at the same moment. */
    private static final int TRIES = 10;

    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FacilitationService(
            Workshops workshops,
            Participants participants,
            WorkshopChanges changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Moves on or back to any phase; nothing is lost by going back, except what the close deletes. A closed workshop that is moved
     * goes on as a new round, unless its raw material is deleted.
     */
    public Result<Workshop> moveTo(Seat seat, Phase phase) {
        return moved(seat, phase).ifDone(moved -> events.publishEvent(new WorkshopMoved(moved.id(), phase)));
    }

    private Result<Workshop> moved(Seat seat, Phase phase) {
        if (phase == Phase.CLOSED) {
            return change(seat, ANY, new WorkshopChange.Moved(phase, now()));
        }
        Result<Workshop> moved = onOrAgain(seat, phase);
        for (int again = 1; again < TRIES && !moved.isDone(); again++) {
            moved = onOrAgain(seat, phase);
        }
        return moved;
    }

    private Result<Workshop> onOrAgain(Seat seat, Phase phase) {
        Result<Workshop> moved = whileOpen(seat, phase);
        return moved.isDone() ? moved : change(seat, CLOSED, new WorkshopChange.Reopened(phase));
    }

    /** Never out of a close that came in between: its ballots are counted, so that it can only go on as a new round. */
    private Result<Workshop> whileOpen(Seat seat, Phase phase) {
        return change(seat, OPEN, new WorkshopChange.Moved(phase, null));
    }

    /**
     * Starts the countdown.
     *
     * @param length from one second to {@link Timer#LONGEST}; zero takes the timer away
     */
    public Result<Workshop> startTimer(Seat seat, Duration length) {
        if (length.isNegative() || length.compareTo(Timer.LONGEST) > 0) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, 0, Timer.LONGEST.toSeconds());
        }
        return change(seat, new WorkshopChange.TimerSet(length.isZero() ? null : Timer.running(now(), length)));
    }

    public Result<Workshop> pauseTimer(Seat seat) {
        return changeTimer(seat, timer -> timer.pause(now()));
    }

    public Result<Workshop> resumeTimer(Seat seat) {
        return changeTimer(seat, timer -> timer.resume(now()));
    }

    public Result<Workshop> extendTimer(Seat seat, Duration more) {
        return changeTimer(seat, timer -> timer.extend(now(), more));
    }

    /** Tried again when somebody else changed the timer since it was read, so that no change is lost and none is made of an old one. */
    private Result<Workshop> changeTimer(Seat seat, UnaryOperator<Timer> change) {
        while (true) {
            Optional<Timer> timer = workshops.find(seat.workshop()).flatMap(Workshop::countdown);
            Result<Workshop> changed = change(
                    seat,
                    timer.<WorkshopChange>map(from -> new WorkshopChange.TimerChanged(from, change.apply(from)))
                            .orElseGet(WorkshopChange.Touched::new));
            if (changed.isDone() || timer.isEmpty() || !seat.leadsTheRoom()) {
                return changed;
            }
        }
    }

    public Result<Workshop> focus(Seat seat, Optional<Focus> on) {
        return change(seat, new WorkshopChange.Focused(on));
    }

    /**
     * Shows what was kept hidden, or hides it again. Stances are shown once for each round, and the evaluation once and for all, when
     * the meeting is over: a result from before and one from after a single answer would tell what that answer was.
     */
    public Result<Workshop> reveal(Seat seat, Reveal what, boolean on) {
        boolean hides = what == Reveal.POSTS || what == Reveal.DOTS;
        if (!on && !hides && seat.leadsTheRoom()) {
            return Result.refused(what == Reveal.STANCES ? Refusal.ROUND_SHOWN : Refusal.ROUND_CLOSED);
        }
        return change(seat, what == Reveal.EVALUATION ? CLOSED : ANY, new WorkshopChange.Revealed(what, on));
    }

    /** Notes that a round of stances is open that was not shown yet. */
    public Result<Workshop> askForStances(Seat seat) {
        return change(seat, new WorkshopChange.Revealed(Reveal.STANCES, false));
    }

    public Result<Workshop> configure(Seat seat, Settings settings) {
        return change(seat, new WorkshopChange.Configured(settings));
    }

    /** Begins a new round of dots; the ballots of earlier rounds stay as they were. */
    public Result<Workshop> beginRound(Seat seat) {
        return change(seat, new WorkshopChange.RoundBegun());
    }

    public Result<ParticipantId> admit(Seat seat, ParticipantId id) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        participants.admit(seat.workshop(), id);
        changes.written(seat.workshop());
        return Result.done(id);
    }

    /** Takes back everybody's «jeg er ferdig», as when a new task begins. */
    public Result<WorkshopId> resetReady(Seat seat) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        participants.resetReady(seat.workshop());
        changes.written(seat.workshop());
        return Result.done(seat.workshop());
    }

    public Result<ParticipantId> lowerHand(Seat seat, ParticipantId id) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        participants.setHandRaised(seat.workshop(), id, false);
        changes.written(seat.workshop());
        return Result.done(id);
    }

    private Result<Workshop> change(Seat seat, WorkshopChange change) {
        return change(seat, ANY, change);
    }

    private Result<Workshop> change(Seat seat, List<Phase> during, WorkshopChange change) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        Optional<Workshop> changed = workshops.change(seat.workshop(), during, change);
        changed.ifPresent(workshop -> told(workshop, change));
        return changed.map(Result::done).orElseGet(() -> Result.refused(whyNot(seat.workshop(), during)));
    }

    private void told(Workshop workshop, WorkshopChange change) {
        if (change instanceof WorkshopChange.Revealed(Reveal what, boolean on) && on) {
            events.publishEvent(new WorkshopRevealed(workshop, what));
        }
        changes.published(workshop);
    }

    /** A workshop that is in one of the phases can be changed in every way but one: it cannot be moved once it is sealed. */
    private Refusal whyNot(WorkshopId id, List<Phase> during) {
        return workshops
                .find(id)
                .map(workshop ->
                        during.contains(workshop.phase()) ? Refusal.WORKSHOP_EXPIRED : Refusal.PHASE_DOES_NOT_ALLOW)
                .orElse(Refusal.UNKNOWN_CODE);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
