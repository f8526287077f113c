package no.trepart.followup;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import no.trepart.action.ActionService;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;
import no.trepart.export.ReportService;
import no.trepart.suggestion.BroughtSuggestions;
import no.trepart.suggestion.Suggestion;
import no.trepart.voting.AgreementService;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Happening;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Starts meetings that go on from an earlier one, also long after its raw posts and ballots are deleted. */
@Service
@RolesAllowed("HOST")
public class FollowUpService {

    private final WorkshopService workshops;
    private final ReportService reports;
    private final BroughtSuggestions suggestions;
    private final AgreementService agreements;
    private final ActionService actions;
    private final ApplicationEventPublisher events;

    FollowUpService(
            WorkshopService workshops,
            ReportService reports,
            BroughtSuggestions suggestions,
            AgreementService agreements,
            ActionService actions,
            ApplicationEventPublisher events) {
        this.workshops = workshops;
        this.reports = reports;
        this.suggestions = suggestions;
        this.agreements = agreements;
        this.actions = actions;
        this.events = events;
    }

    /**
     * What a new meeting would go on with.
     *
     * @return it; or {@link Refusal#UNKNOWN_CODE}, or {@link Refusal#PHASE_DOES_NOT_ALLOW} while the earlier meeting is not closed
     */
    public Result<Offer> offer(WorkshopId earlier) {
        return closed(earlier).then(workshop -> reports.read(earlier).map(report -> offer(workshop, report)));
    }

    private static Offer offer(Workshop earlier, ActionReport report) {
        Luggage luggage = Luggage.of(report);
        return new Offer(
                earlier, luggage.suggestions().size(), luggage.actions().size(), report.withheld());
    }

    /**
     * Starts a meeting that goes on from another, which stays as it is: with its open suggestions, without party and author, and its
     * unfinished actions, with their plans.
     *
     * @return the meeting and its keys; or why not, as {@link WorkshopService#start} and {@link #offer} say
     */
    public Result<StartedWorkshop> start(NewWorkshop wish, WorkshopId earlier) {
        return closed(earlier)
                .then(workshop -> reports.read(earlier))
                .then(report -> workshops.start(wish).map(started -> filled(started, report)));
    }

    private Result<Workshop> closed(WorkshopId id) {
        return workshops
                .find(id)
                .map(found ->
                        found.isClosed() ? Result.done(found) : Result.<Workshop>refused(Refusal.PHASE_DOES_NOT_ALLOW))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    /** Nobody has its keys yet: what fails leaves nothing behind. */
    private StartedWorkshop filled(StartedWorkshop started, ActionReport report) {
        WorkshopId id = started.workshop().id();
        try {
            unpack(id, Luggage.of(report), agreedAt(report));
        } catch (RuntimeException e) {
            workshops.remove(id);
            throw e;
        }
        return started;
    }

    private void unpack(WorkshopId id, Luggage luggage, Instant agreedAt) {
        luggage.actions().forEach(row -> bring(id, row, agreedAt));
        luggage.suggestions().forEach(row -> bring(id, row));
        Happening along = new Happening.WentOn(
                luggage.suggestions().size(), luggage.actions().size());
        events.publishEvent(new Happened(id, Role.FACILITATOR, along));
    }

    private Suggestion bring(WorkshopId id, ActionRow row) {
        return suggestions.bring(id, row.kind(), row.text(), row.triage());
    }

    private void bring(WorkshopId id, ActionRow row, Instant agreedAt) {
        Suggestion suggestion = bring(id, row);
        Instant before = row.agreedBefore();
        if (row.proposal() != null) {
            agreements.bring(id, suggestion.id(), row.proposal(), before == null ? agreedAt : before);
        }
        actions.bring(id, suggestion.id(), row.plan());
    }

    private static Instant agreedAt(ActionReport report) {
        Instant closed = report.meeting().closedAt();
        return closed == null ? report.meeting().takenAt() : closed;
    }
}
