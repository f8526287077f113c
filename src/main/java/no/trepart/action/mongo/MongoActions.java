package no.trepart.action.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.action.Actions;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Actions in the collection {@code actions}, each under the identity of its suggestion. */
@Repository
class MongoActions implements Actions {

    static final String COLLECTION = "actions";
    static final String WORKSHOP = "workshop";

    private final MongoTemplate mongo;

    MongoActions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Action> all(WorkshopId workshop) {
        return mongo.find(query(where(WORKSHOP).is(workshop.value())), ActionDocument.class, COLLECTION).stream()
                .map(ActionDocument::toAction)
                .toList();
    }

    @Override
    public void plan(WorkshopId workshop, SuggestionId suggestion, ActionPlan plan) {
        mongo.save(new ActionDocument(suggestion.value(), workshop.value(), plan), COLLECTION);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), COLLECTION);
    }

    /** An action as stored. */
    private record ActionDocument(@Id String id, String workshop, ActionPlan plan) {

        Action toAction() {
            return new Action(new SuggestionId(id), new WorkshopId(workshop), plan);
        }
    }
}
