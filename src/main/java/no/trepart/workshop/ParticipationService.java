package no.trepart.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets people join with the code, come back to their place, and say that they are ready or want to speak. */
@Service
public class ParticipationService {

    /** The longest alias, in characters. */
    public static final int LONGEST_ALIAS = 40;

    private final Workshops workshops;
    private final Participants participants;
    private final List<Footprints> rooms;
    private final WorkshopChanges changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ParticipationService(
            Workshops workshops,
            Participants participants,
            List<Footprints> rooms,
            WorkshopChanges changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.participants = participants;
        this.rooms = List.copyOf(rooms);
        this.changes = changes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Joins a workshop.
     *
     * @param command the client's identity of this request; the same one gives the same place and token again
     * @return the participant and token, or why not: unknown code, closed workshop or door, all places taken, alias too long
     */
    public Result<Joined> join(JoinCode code, Party party, @Nullable String alias, String command) {
        return workshops
                .findByCode(code)
                .map(workshop -> join(workshop, party, alias, command))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private Result<Joined> join(Workshop workshop, Party party, @Nullable String alias, String command) {
        if (!workshop.allows(Deed.JOIN)) {
            return Result.refused(Refusal.WORKSHOP_CLOSED);
        }
        String salt = workshops.salt(workshop.id());
        ParticipantId id = new ParticipantId(Secrets.keyFor(salt, "place of " + command));
        if (workshop.settings().doorClosed()
                && participants.find(workshop.id(), id).isEmpty()) {
            tell(workshop, new Happening.TurnedAway());
            return Result.refused(Refusal.DOOR_CLOSED);
        }
        String token = Secrets.keyFor(salt, command);
        return PlainText.optional(alias, LONGEST_ALIAS).then(name -> seated(workshop, id, party, name, token));
    }

    private Result<Joined> seated(Workshop workshop, ParticipantId id, Party party, String alias, String token) {
        Participant wish = new Participant(
                id,
                workshop.id(),
                party,
                alias.isEmpty() ? null : alias,
                clock.instant(),
                !workshop.settings().approval(),
                false,
                false);
        boolean again = participants.find(workshop.id(), id).isPresent();
        if (!again && !workshops.takePlace(workshop.id(), Workshop.MOST_PARTICIPANTS)) {
            return Result.refused(Refusal.WORKSHOP_FULL, Workshop.MOST_PARTICIPANTS);
        }
        boolean isNew = participants.add(wish, Secrets.hash(token));
        if (!again && !isNew) {
            // The same command came twice at once, and both took a place.
            workshops.freePlace(workshop.id());
        }
        changes.written(workshop.id());
        Participant seated = isNew ? wish : participants.find(workshop.id(), id).orElse(wish);
        if (isNew && !wish.admitted()) {
            tell(workshop, new Happening.AskedIn(party));
        }
        return Result.done(new Joined(seated, token));
    }

    private void tell(Workshop workshop, Happening what) {
        events.publishEvent(new Happened(workshop.id(), Role.PARTICIPANT, what));
    }

    /**
     * Leaves without a trace, as when somebody chose the wrong party; they can join again.
     *
     * @return who left, or why not: closed workshop or door, nobody sits there, or something stands that they wrote, voted or answered
     */
    public Result<ParticipantId> leave(Seat seat) {
        return seat.sitter()
                .flatMap(who -> participants.find(seat.workshop(), who))
                .map(who -> mayLeave(seat).then(workshop -> left(seat, who.id())))
                .orElseGet(() -> Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
    }

    /** What people left is looked at before the step: it is only after a close that it is theirs no more. */
    private Result<Workshop> mayLeave(Seat seat) {
        if (rooms.stream().anyMatch(room -> room.hasAnyOf(seat))) {
            return Result.refused(Refusal.HAS_TAKEN_PART);
        }
        Optional<Workshop> open = workshops.find(seat.workshop()).filter(workshop -> workshop.allows(Deed.JOIN));
        if (open.isEmpty()) {
            return Result.refused(Refusal.WORKSHOP_CLOSED);
        }
        // They could not come back.
        return open.get().settings().doorClosed() ? Result.refused(Refusal.DOOR_CLOSED) : Result.done(open.get());
    }

    /**
     * Takes somebody out, and only then looks for the last time at what they have left: what was on its way before that is seen here, and
     * they are put back; what comes after finds them gone (see {@link Participants#stands}). A suggestion is counted for its author in the
     * one operation that finds them, so that one of the two is refused.
     */
    private Result<ParticipantId> left(Seat seat, ParticipantId who) {
        Optional<Runnable> putBack = participants.takeOut(seat.workshop(), who);
        if (putBack.isEmpty()) {
            return Result.refused(Refusal.HAS_TAKEN_PART);
        }
        Result<ParticipantId> left = mayLeave(seat).map(workshop -> who);
        if (left.isDone()) {
            workshops.freePlace(seat.workshop());
        } else {
            putBack.get().run();
        }
        changes.written(seat.workshop());
        return left;
    }

    /** Says «jeg er ferdig», or takes it back. */
    public Result<Boolean> setReady(Seat seat, boolean ready) {
        return ofParticipant(seat, id -> participants.setReady(seat.workshop(), id, ready), ready);
    }

    public Result<Boolean> raiseHand(Seat seat, boolean raised) {
        return ofParticipant(seat, id -> participants.setHandRaised(seat.workshop(), id, raised), raised);
    }

    private Result<Boolean> ofParticipant(Seat seat, Consumer<ParticipantId> act, boolean answer) {
        return participants.admitted(seat).map(participant -> {
            act.accept(participant.id());
            changes.written(seat.workshop());
            return answer;
        });
    }
}
