package no.trepart.action.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.action.Actions;
import no.trepart.action.PlanField;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Actions in the collection {@code actions}, each under the identity of its suggestion. */
@Repository
class MongoActions implements Actions {

    static final String COLLECTION = "actions";
    static final String WORKSHOP = "workshop";

    private static final FindAndModifyOptions UPSERT =
            FindAndModifyOptions.options().returnNew(true).upsert(true);

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
    public ActionPlan plan(WorkshopId workshop, SuggestionId suggestion, ActionPlan plan, Set<PlanField> fields) {
        Query the = query(where("_id").is(suggestion.value()).and(WORKSHOP).is(workshop.value()));
        Update written = written(plan, fields);
        try {
            return after(the, written);
        } catch (DuplicateKeyException bothWereFirst) {
            return after(the, written);
        }
    }

    private ActionPlan after(Query the, Update written) {
        ActionDocument after = mongo.findAndModify(the, written, UPSERT, ActionDocument.class, COLLECTION);
        return Objects.requireNonNull(after, "An upsert gives the document").plan();
    }

    private static Update written(ActionPlan plan, Set<PlanField> fields) {
        Update update = new Update();
        for (PlanField field : fields) {
            Object value = field.in(plan);
            if (value == null) {
                update.unset(stored(field));
            } else {
                update.set(stored(field), value);
            }
        }
        if (!fields.contains(PlanField.STATUS)) {
            update.setOnInsert(stored(PlanField.STATUS), ActionStatus.NOT_STARTED);
        }
        return update;
    }

    private static String stored(PlanField field) {
        return switch (field) {
            case NEXT_STEP -> "plan.nextStep";
            default -> "plan." + field.name().toLowerCase(Locale.ROOT);
        };
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
