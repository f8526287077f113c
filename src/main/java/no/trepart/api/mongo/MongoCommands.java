package no.trepart.api.mongo;

import static no.trepart.api.mongo.CommandDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import no.trepart.api.Commands;
import no.trepart.storage.Insert;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Commands in the collection {@code commands}; the unique identity decides who does one. */
@Repository
class MongoCommands implements Commands {

    private final MongoTemplate mongo;

    MongoCommands(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean claim(String id, @Nullable String code, String fingerprint, Instant now, Instant until) {
        CommandDocument claim = new CommandDocument(id, code, fingerprint, null, until);
        return Insert.unlessThere(mongo, claim, COLLECTION) || takeOver(id, fingerprint, now, until);
    }

    /** Whoever had it crashed, or its answer is too old to be repeated and was not swept up yet. */
    private boolean takeOver(String id, String fingerprint, Instant now, Instant until) {
        Query tooOld = query(where(ID).is(id).and(UNTIL).lte(now));
        Update again =
                new Update().set(FINGERPRINT, fingerprint).set(UNTIL, until).unset(ANSWER);
        return mongo.updateFirst(tooOld, again, COLLECTION).getModifiedCount() == 1;
    }

    @Override
    public Optional<Claim> find(String id) {
        return Optional.ofNullable(mongo.findById(id, CommandDocument.class, COLLECTION))
                .map(command -> new Claim(command.fingerprint(), command.answer()));
    }

    @Override
    public void answer(String id, @Nullable String code, String sealed, Instant until) {
        Update answered = new Update().set(ANSWER, sealed).set(UNTIL, until).set(CODE, code);
        mongo.updateFirst(query(where(ID).is(id)), answered, COLLECTION);
    }

    @Override
    public void release(String id) {
        mongo.remove(query(where(ID).is(id)), COLLECTION);
    }

    @Override
    public void removeAll(String code) {
        mongo.remove(query(where(CODE).is(code)), COLLECTION);
    }
}
