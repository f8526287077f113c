package no.trepart.workshop;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;

/** Leads the room: phase, clock, focus, what is revealed, who is let in. Only facilitators may. */
@Service
public class FacilitationService {

    private static final List<Phase> CLOSED = List.of(Phase.CLOSED);

    private final Workshops workshops;
    private final Participants participants;
    private final Leading leading;
    private final Moving moving;
    private final Configuring configuring;
    private final Countdowns countdowns;

    FacilitationService(
            Workshops workshops,
            Participants participants,
            Leading leading,
            Moving moving,
            Configuring configuring,
            Countdowns countdowns) {
        this.workshops = workshops;
        this.participants = participants;
        this.leading = leading;
        this.moving = moving;
        this.configuring = configuring;
        this.countdowns = countdowns;
    }

    /**
     * Moves on or back to any phase; nothing is lost by going back, except what the close deletes. A closed workshop that is moved
     * goes on as a new round, unless its raw material is deleted.
     */
    public Result<Workshop> moveTo(Seat seat, Phase phase) {
        return moving.to(seat, phase);
    }

    /**
     * Starts the countdown.
     *
     * @param length from one second to {@link Timer#LONGEST}; zero takes the timer away
     */
    public Result<Workshop> startTimer(Seat seat, Duration length) {
        return countdowns.start(seat, length);
    }

    /** Stops the countdown where it is. */
    public Result<Workshop> pauseTimer(Seat seat) {
        return countdowns.pause(seat);
    }

    /** Lets the countdown go on from where it was stopped. */
    public Result<Workshop> resumeTimer(Seat seat) {
        return countdowns.resume(seat);
    }

    /**
     * Adds to what is left.
     *
     * @param more from one second to {@link Timer#LONGEST}
     */
    public Result<Workshop> extendTimer(Seat seat, Duration more) {
        return countdowns.extend(seat, more);
    }

    /** Asks everybody to look at a suggestion. */
    public Result<Workshop> focusOnSuggestion(Seat seat, String suggestion) {
        return focus(seat, Optional.of(new Focus(Focus.Kind.SUGGESTION, suggestion)));
    }

    /**
     * Asks everybody to look at a passage of the library.
     *
     * @param source that it stands in
     * @return the workshop after it; or why not: role, the source is switched off, or it is a step in which people look at their own work
     */
    public Result<Workshop> focusOnPassage(Seat seat, String passage, String source) {
        boolean silent = workshops
                .find(seat.workshop())
                .filter(now -> !now.settings().hears(source))
                .isPresent();
        if (silent && seat.leadsTheRoom()) {
            return Result.refused(Refusal.SOURCE_SWITCHED_OFF);
        }
        WorkshopChange focused = new WorkshopChange.Focused(Optional.of(new Focus(Focus.Kind.PASSAGE, passage)));
        return leading.change(seat, Phase.allowing(Deed.SHOW_PASSAGE), focused);
    }

    /** Asks everybody to look at how the meeting was. */
    public Result<Workshop> focusOnEvaluation(Seat seat) {
        return focus(seat, Optional.of(Focus.onEvaluation()));
    }

    public Result<Workshop> endFocus(Seat seat) {
        return focus(seat, Optional.empty());
    }

    private Result<Workshop> focus(Seat seat, Optional<Focus> on) {
        return leading.change(seat, new WorkshopChange.Focused(on));
    }

    /**
     * Shows what was kept hidden, or hides it again. Stances are shown once for each round, and the evaluation once and for all, when
     * the meeting is over: a result from before and one from after a single answer would tell what that answer was.
     */
    public Result<Workshop> reveal(Seat seat, Reveal what, boolean on) {
        boolean news = workshops
                .find(seat.workshop())
                .filter(was -> was.isRevealed(what) != on)
                .isPresent();
        return revealed(seat, what, on).ifDone(shown -> {
            if (news) {
                leading.tell(seat, new Happening.ShownToAll(what, on));
            }
        });
    }

    private Result<Workshop> revealed(Seat seat, Reveal what, boolean on) {
        boolean hides = what == Reveal.POSTS || what == Reveal.DOTS;
        if (!on && !hides && seat.leadsTheRoom()) {
            return Result.refused(what == Reveal.STANCES ? Refusal.ROUND_SHOWN : Refusal.ROUND_CLOSED);
        }
        WorkshopChange shown = new WorkshopChange.Revealed(what, on);
        return what == Reveal.EVALUATION ? leading.change(seat, CLOSED, shown) : leading.change(seat, shown);
    }

    /** Notes that a round of stances is open that was not shown yet. */
    public Result<Workshop> askForStances(Seat seat) {
        return leading.change(seat, new WorkshopChange.Revealed(Reveal.STANCES, false));
    }

    /**
     * Changes the settings; the log tells each thing that is another than before.
     *
     * @param change of the settings as they are then; it may be tried several times while others change them too
     * @return the workshop after it; or why not: role, {@link Refusal#PROMISED} if people have joined under settings that promise more,
     *     {@link Refusal#DOTS_ARE_OUT} if there would be fewer dots while people are spending them, or {@link Refusal#WORKSHOP_EXPIRED}
     */
    public Result<Workshop> configure(Seat seat, UnaryOperator<Settings> change) {
        return configuring.by(seat, change);
    }

    /** Begins a new round of dots; the ballots of earlier rounds stay as they were. */
    public Result<Workshop> beginRound(Seat seat) {
        return leading.change(seat, new WorkshopChange.RoundBegun())
                .ifDone(now -> leading.tell(seat, new Happening.DotRoundBegun(now.round())));
    }

    /** Lets it be known that whoever sits here can lead the room from now on. */
    public Result<WorkshopId> openConsole(Seat seat) {
        return leading.act(seat, () -> leading.tell(seat, new Happening.ConsoleOpened()), seat.workshop());
    }

    public Result<ParticipantId> admit(Seat seat, ParticipantId id) {
        return leading.act(
                seat,
                () -> participants
                        .find(seat.workshop(), id)
                        .filter(found -> participants.admit(seat.workshop(), id))
                        .ifPresent(found -> leading.tell(seat, new Happening.LetIn(found.party()))),
                id);
    }

    /** Takes back everybody's «jeg er ferdig», as when a new task begins. */
    public Result<WorkshopId> resetReady(Seat seat) {
        return leading.act(seat, () -> participants.resetReady(seat.workshop()), seat.workshop());
    }

    public Result<ParticipantId> lowerHand(Seat seat, ParticipantId id) {
        return leading.act(seat, () -> participants.setHandRaised(seat.workshop(), id, false), id);
    }
}
