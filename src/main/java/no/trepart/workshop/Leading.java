package no.trepart.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does what those who lead a room ask for, and nothing for anybody else. */
@Component
class Leading {

    private static final List<Phase> ANY = List.of(Phase.values());

    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final ApplicationEventPublisher events;

    Leading(Workshops workshops, WorkshopChanges changes, ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.changes = changes;
        this.events = events;
    }

    <T> Result<T> act(Seat seat, Runnable act, T answer) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        act.run();
        changes.written(seat.workshop());
        return Result.done(answer);
    }

    Result<Workshop> change(Seat seat, WorkshopChange change) {
        return change(seat, ANY, change);
    }

    Result<Workshop> change(Seat seat, List<Phase> during, WorkshopChange change) {
        if (!seat.leadsTheRoom()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        Optional<Workshop> changed = workshops.change(seat.workshop(), during, change);
        changed.ifPresent(workshop -> told(seat, workshop, change));
        return changed.map(Result::done).orElseGet(() -> Result.refused(whyNot(seat.workshop(), during)));
    }

    private void told(Seat seat, Workshop workshop, WorkshopChange change) {
        if (change instanceof WorkshopChange.Revealed(Reveal what, boolean on) && on) {
            events.publishEvent(new WorkshopRevealed(workshop, what, seat.role()));
        }
        if (change instanceof WorkshopChange.Moved && workshop.isClosed()) {
            changes.closed(workshop);
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

    void tell(Seat seat, Happening what) {
        events.publishEvent(Happened.by(seat, what));
    }
}
