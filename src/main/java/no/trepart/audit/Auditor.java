package no.trepart.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import no.trepart.workshop.Happened;
import no.trepart.workshop.WorkshopChanges;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the log, right after what it tells of. */
@Component
class Auditor {

    private final AuditEntries entries;
    private final WorkshopChanges changes;
    private final Clock clock;

    Auditor(AuditEntries entries, WorkshopChanges changes, Clock clock) {
        this.entries = entries;
        this.changes = changes;
        this.clock = clock;
    }

    @EventListener
    void on(Happened happened) {
        Instant now = clock.instant();
        Duration gathered = happened.what().gathered();
        if (gathered.isZero()) {
            entries.add(happened, now);
        } else {
            entries.count(happened, now, String.valueOf(now.getEpochSecond() / gathered.toSeconds()));
        }
        changes.writtenByNobody(happened.workshop());
    }
}
