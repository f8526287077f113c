package no.trepart.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Runs each migration once, on one node, while the other nodes wait; remembers them in {@code migrations}. */
final class Migrations {

    static final String COLLECTION = "migrations";

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String ID = "_id";
    private static final String DONE_AT = "doneAt";
    private static final String CLAIMED_UNTIL = "claimedUntil";

    /** A node that has not finished by then is taken for dead, and another tries. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final MongoTemplate mongo;
    private final List<Migration> inOrder;
    private final Clock clock;

    Migrations(MongoTemplate mongo, List<Migration> migrations, Clock clock) {
        this.mongo = mongo;
        this.inOrder =
                migrations.stream().sorted(Comparator.comparing(Migration::id)).toList();
        this.clock = clock;
        Set<String> ids = new HashSet<>();
        for (Migration migration : inOrder) {
            if (!ids.add(migration.id())) {
                throw new IllegalArgumentException("Two migrations have the id " + migration.id() + ": rename one");
            }
        }
    }

    void run() {
        inOrder.forEach(this::run);
    }

    private void run(Migration migration) {
        boolean waiting = false;
        while (!isDone(migration)) {
            if (claim(migration)) {
                LOG.info("Migrating the database: {}", migration.id());
                migrate(migration);
            } else {
                if (!waiting) {
                    LOG.info(
                            "Waiting for another node to migrate the database: {}; {}",
                            migration.id(),
                            until(migration));
                }
                waiting = true;
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    /** A claim that a failure left behind would make the next start wait for nobody. */
    private void migrate(Migration migration) {
        boolean done = false;
        try {
            migration.run(mongo);
            done = true;
        } finally {
            Update after = done ? Update.update(DONE_AT, clock.instant()) : Update.update(CLAIMED_UNTIL, Instant.EPOCH);
            mongo.updateFirst(the(migration), after, COLLECTION);
        }
    }

    private String until(Migration migration) {
        Document claimed = mongo.findOne(the(migration), Document.class, COLLECTION);
        Date end = claimed == null ? null : claimed.getDate(CLAIMED_UNTIL);
        return end == null
                ? "it is about to begin"
                : "if it was stopped in the middle, it is tried again at " + end.toInstant();
    }

    private boolean isDone(Migration migration) {
        return mongo.exists(the(migration, Criteria.where(DONE_AT).exists(true)), COLLECTION);
    }

    /** The upsert fails on the id when another node holds the claim, or is done. */
    private boolean claim(Migration migration) {
        Instant now = clock.instant();
        Query unclaimed = the(
                migration,
                Criteria.where(DONE_AT).exists(false).and(CLAIMED_UNTIL).lt(now));
        try {
            mongo.upsert(unclaimed, Update.update(CLAIMED_UNTIL, now.plus(CLAIM)), Document.class, COLLECTION);
            return true;
        } catch (DuplicateKeyException claimedByAnotherNode) {
            return false;
        }
    }

    private static Query the(Migration migration) {
        return Query.query(Criteria.where(ID).is(migration.id()));
    }

    private static Query the(Migration migration, Criteria state) {
        return Query.query(state.and(ID).is(migration.id()));
    }
}
