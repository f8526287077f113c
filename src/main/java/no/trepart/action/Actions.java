package no.trepart.action;

import java.util.List;
import java.util.Set;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/** The actions that are stored. */
public interface Actions {

    List<Action> all(WorkshopId workshop);

    /**
     * Writes some fields of a plan and leaves the others as they are, whoever writes them meanwhile.
     *
     * @return the plan as it stands then
     */
    ActionPlan plan(WorkshopId workshop, SuggestionId suggestion, ActionPlan plan, Set<PlanField> fields);

    void removeAll(WorkshopId workshop);
}
