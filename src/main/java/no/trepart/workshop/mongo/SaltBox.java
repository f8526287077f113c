package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.WorkshopDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.function.Supplier;
import no.trepart.workshop.Secrets;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What places and tokens of a workshop are made of, until it is forgotten. */
final class SaltBox {

    private final MongoTemplate mongo;
    private final Secrets secrets;

    SaltBox(MongoTemplate mongo, Secrets secrets) {
        this.mongo = mongo;
        this.secrets = secrets;
    }

    String of(WorkshopId id, Supplier<Optional<String>> stored) {
        return stored.get()
                .or(() -> fresh(id, stored))
                .orElseThrow(() -> new IllegalArgumentException("No workshop " + id));
    }

    private Optional<String> fresh(WorkshopId id, Supplier<Optional<String>> stored) {
        Query forgotten = query(where(ID).is(id.value()).and(SALT).exists(false));
        mongo.updateFirst(forgotten, Update.update(SALT, secrets.newKey()), COLLECTION);
        return stored.get();
    }

    void forget(WorkshopId id) {
        mongo.updateFirst(query(where(ID).is(id.value())), new Update().unset(SALT), COLLECTION);
    }
}
