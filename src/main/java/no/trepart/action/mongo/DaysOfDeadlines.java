package no.trepart.action.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import no.trepart.storage.Days;
import no.trepart.storage.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Deadlines were midnights in the time zone of the machine. */
@Component
class DaysOfDeadlines implements Migration {

    private static final String COLLECTION = MongoActions.COLLECTION;
    private static final String DEADLINE = "plan.deadline";

    @Override
    public String id() {
        return "2026-11-23-3-days-of-deadlines";
    }

    @Override
    public void run(MongoTemplate mongo) {
        mongo.find(query(where(DEADLINE).exists(true)), Document.class, COLLECTION)
                .forEach(action -> {
                    if (action.get("plan", Document.class).get("deadline") instanceof Date midnight) {
                        mongo.updateFirst(still(action, midnight), asText(midnight), COLLECTION);
                    }
                });
    }

    private static Query still(Document action, Date midnight) {
        return query(where("_id").is(action.get("_id")).and(DEADLINE).is(midnight));
    }

    private static Update asText(Date midnight) {
        return Update.update(DEADLINE, Days.ofMidnight(midnight).toString());
    }
}
