package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import no.trepart.workshop.WorkshopId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** How many places of a workshop are taken, counted on the workshop itself: a count of those who sit there could be overrun. */
final class PlaceBox {

    private final MongoTemplate mongo;

    PlaceBox(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    boolean take(WorkshopId id, int most) {
        return added(where(ID).is(id.value()).and(PLACES).not().gte(most), 1);
    }

    void free(WorkshopId id) {
        added(where(ID).is(id.value()).and(PLACES).gt(0), -1);
    }

    private boolean added(Criteria guard, int places) {
        return mongo.updateFirst(query(guard), new Update().inc(PLACES, places), COLLECTION)
                        .getModifiedCount()
                == 1;
    }
}
