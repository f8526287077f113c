package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Workshops that have been closed for long, and stay so once they are sealed. */
final class SealBox {

    private final MongoTemplate mongo;

    SealBox(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    static Criteria closed(Instant before) {
        return where(PHASE).is(Phase.CLOSED).and(CLOSED_AT).lte(before);
    }

    /** Nobody can answer any more, so what was answered is shown from now on. */
    boolean seal(WorkshopId id, Instant closedBefore) {
        Query stillClosed = query(closed(closedBefore).and(ID).is(id.value()));
        Update sealed = Update.update(SEALED, true).addToSet(REVEALED, Reveal.EVALUATION);
        return mongo.updateFirst(stillClosed, sealed, COLLECTION).getMatchedCount() == 1;
    }
}
