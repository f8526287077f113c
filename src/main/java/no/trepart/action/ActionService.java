package no.trepart.action;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Set;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Recommendation;
import no.trepart.voting.Recommendations;
import no.trepart.workshop.Deed;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Completes the action list. */
@Service
public class ActionService {

    private final Actions actions;
    private final Recommendations recommendations;
    private final Workshops workshops;
    private final WorkshopChanges changes;

    ActionService(Actions actions, Recommendations recommendations, Workshops workshops, WorkshopChanges changes) {
        this.actions = actions;
        this.recommendations = recommendations;
        this.workshops = workshops;
        this.changes = changes;
    }

    /** Plans the whole of an action, in «Enes» and after the close; facilitators and the leader may. */
    public Result<ActionPlan> plan(Seat seat, SuggestionId suggestion, ActionPlan wish) {
        return plan(seat, suggestion, wish, PlanField.all());
    }

    /** As {@link #plan(Seat, SuggestionId, ActionPlan)}, but only some fields are written; gives the plan as it stands then. */
    public Result<ActionPlan> plan(Seat seat, SuggestionId suggestion, ActionPlan wish, Set<PlanField> fields) {
        if (!seat.role().followsUp()) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return workshops
                .allowing(seat.workshop(), Deed.COMPLETE_ACTION)
                .then(workshop -> recommended(seat, suggestion))
                .then(recommendation -> clean(wish, fields))
                .map(plan -> actions.plan(seat.workshop(), suggestion, plan, fields))
                .ifDone(plan -> changes.writtenByNobody(seat.workshop()));
    }

    private Result<Recommendation> recommended(Seat seat, SuggestionId suggestion) {
        return recommendations
                .find(seat.workshop(), suggestion)
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.NO_RECOMMENDATION));
    }

    /** Takes in the plan of an action that an earlier meeting agreed on. */
    @RolesAllowed("HOST")
    public void bring(WorkshopId workshop, SuggestionId suggestion, ActionPlan plan) {
        actions.plan(workshop, suggestion, plan, PlanField.all());
        changes.written(workshop);
    }

    /** A field that is not written may hold anything: somebody may be about to shorten it. */
    private static Result<ActionPlan> clean(ActionPlan wish, Set<PlanField> fields) {
        if (fields.contains(PlanField.DEADLINE) && !wish.hasPossibleDeadline()) {
            return Result.refused(
                    Refusal.VALUE_OUT_OF_RANGE, year(ActionPlan.FIRST_DEADLINE), year(ActionPlan.LAST_DEADLINE));
        }
        for (PlanField field : fields) {
            if (field.in(wish) instanceof String text
                    && PlainText.optional(text, ActionPlan.LONGEST_TEXT) instanceof Result.Refused<String> refused) {
                return refused.as();
            }
        }
        return Result.done(wish.cleaned());
    }

    /** A number would be written with a space among the thousands. */
    private static String year(LocalDate day) {
        return Integer.toString(day.getYear());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        actions.removeAll(removed.workshop());
    }
}
