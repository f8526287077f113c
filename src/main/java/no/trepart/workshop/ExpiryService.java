package no.trepart.workshop;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Ends the life of raw posts and ballots when the time that was promised is over; the workshop itself stays. */
@Service
public class ExpiryService {

    /** For so long after a deletion it is repeated, for writes that were on their way when it was done. */
    private static final Duration STRAGGLERS = Duration.ofDays(2);

    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ExpiryService(
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

    /** Workshops that have been closed for as many days as their settings say, and whose raw material is still there. */
    public List<Workshop> due() {
        Instant now = clock.instant();
        return workshops.closedBefore(now).stream()
                .filter(workshop -> isDue(workshop, now))
                .toList();
    }

    private static boolean isDue(Workshop workshop, Instant now) {
        return workshop.keptUntil().filter(end -> !end.isAfter(now)).isPresent();
    }

    /** Makes sure that a workshop which is due stays closed; false if it was reopened meanwhile and must be left alone. */
    public boolean seal(Workshop due) {
        return workshops.seal(due.id(), clock.instant().minus(due.settings().retention()));
    }

    /** Deletes the raw material of a sealed workshop; what must be kept of it must be kept before. */
    public void expire(WorkshopId id) {
        delete(id);
        workshops.setExpired(id, clock.instant());
        changes.written(id);
    }

    private void delete(WorkshopId id) {
        events.publishEvent(new WorkshopExpired(id));
        participants.removeAll(id);
    }

    /** Sweeps up after writes that raced with a close or with a deletion, or that a crash kept from being told of. */
    public void sweepStragglers() {
        Stream<Runnable> closed = workshops.closedBefore(clock.instant()).stream()
                .map(each -> () -> events.publishEvent(new WorkshopClosed(each.id(), each.round())));
        Stream<Runnable> expired = workshops.expiredSince(clock.instant().minus(STRAGGLERS)).stream()
                .map(id -> () -> delete(id));
        Attempts.all(Stream.concat(closed, expired));
    }
}
