package no.trepart.retention;

import java.util.stream.Stream;
import no.trepart.export.ReportService;
import no.trepart.workshop.Attempts;
import no.trepart.workshop.ExpiryService;
import no.trepart.workshop.Workshop;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes the raw material of workshops that were closed long enough ago.
 *
 * <p>The order makes a crash harmless: a workshop is sealed, its report is kept, its raw material is deleted, and only then is it noted
 * as done. Whatever step was the last, the next run begins again, and a report that is kept is never written anew.
 */
@Component
public class Retention {

    private final ExpiryService expiry;
    private final ReportService reports;

    Retention(ExpiryService expiry, ReportService reports) {
        this.expiry = expiry;
        this.reports = reports;
    }

    /** Looks through all closed workshops; one that fails does not keep the others from theirs, and has its next try. */
    @Scheduled(
            initialDelayString = "${trepart.retention.after-start:PT2M}",
            fixedDelayString = "${trepart.retention.every:PT1H}")
    public void sweep() {
        Attempts.all(Stream.of(
                expiry::sweepStragglers,
                () -> Attempts.all(expiry.due().stream().map(due -> () -> end(due)))));
    }

    private void end(Workshop due) {
        if (expiry.seal(due)) {
            reports.freeze(due.id());
            expiry.expire(due.id());
        }
    }
}
