package no.trepart.suggestion;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Phase;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes in suggestions that an earlier meeting left open. */
@Service
@RolesAllowed("HOST")
public class BroughtSuggestions {

    private final Suggestions suggestions;
    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BroughtSuggestions(
            Suggestions suggestions,
            Workshops workshops,
            WorkshopChanges changes,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.workshops = workshops;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /** Takes one in: it is numbered as any other, and nobody is its author. */
    public Suggestion bring(WorkshopId workshop, Kind kind, String text, Triage triage) {
        SuggestionId id = new SuggestionId(ids.next());
        int no = workshops
                .number(workshop, id.value(), List.of(Phase.values()))
                .orElseThrow(() -> new IllegalStateException("The workshop was removed"));
        Suggestion brought = new Suggestion(
                id, workshop, no, kind, text, null, null, null, false, triage, null, clock.instant(), null);
        suggestions.add(brought);
        changes.written(workshop);
        events.publishEvent(new SuggestionPosted(workshop, id));
        return brought;
    }
}
