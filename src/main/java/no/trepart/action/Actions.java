package no.trepart.action;

import java.util.List;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/** The actions that are stored. */
public interface Actions {

    List<Action> all(WorkshopId workshop);

    void plan(WorkshopId workshop, SuggestionId suggestion, ActionPlan plan);

    void removeAll(WorkshopId workshop);
}
