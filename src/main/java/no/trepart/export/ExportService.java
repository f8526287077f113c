package no.trepart.export;

import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.springframework.stereotype.Service;

/** Makes files of a workshop, in every phase and after it is closed. */
@Service
public class ExportService {

    /** When it is worth asking again, in seconds; a heavy file takes a second or two. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private final ReportService reports;
    private final Press press;
    private final HeavyJobs heavyJobs;

    ExportService(ReportService reports, Press press, HeavyJobs heavyJobs) {
        this.reports = reports;
        this.press = press;
        this.heavyJobs = heavyJobs;
    }

    /**
     * Makes a file of what a workshop has come to; facilitators and the leader may.
     *
     * @return the file; or why not: role, unknown workshop, or {@link Refusal#BUSY} with the seconds until it is worth asking again
     */
    public Result<ExportFile> export(Seat seat, Document document, Format format) {
        return reports.read(seat).then(report -> print(report, document, format));
    }

    private Result<ExportFile> print(ActionReport report, Document document, Format format) {
        if (!format.isHeavy()) {
            return Result.done(press.print(report, document, format));
        }
        return heavyJobs
                .run(() -> press.print(report, document, format))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.BUSY, RETRY_AFTER_SECONDS));
    }
}
