package no.trepart.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Deletes expired documents as the plans say.
 *
 * <p>A TTL index does so by itself on some servers and is taken and ignored by others, such as the embedded one; since
 * deleting twice does no harm, nothing here asks which.
 */
final class Expiry {

    private static final String SECONDS = "expireAfterSeconds";

    private final MongoTemplate mongo;
    private final List<CollectionPlan> plans;
    private final Clock clock;

    Expiry(MongoTemplate mongo, List<CollectionPlan> plans, Clock clock) {
        this.mongo = mongo;
        this.plans = plans;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 60_000)
    void deleteExpired() {
        Instant now = clock.instant();
        for (CollectionPlan plan : plans) {
            plan.indexes().forEach(index -> deleteExpired(plan.collection(), index, now));
        }
    }

    private void deleteExpired(String collection, IndexDefinition index, Instant now) {
        Document options = index.getIndexOptions();
        if (options.get(SECONDS) instanceof Number seconds) {
            String field = index.getIndexKeys().keySet().iterator().next();
            Instant latest = now.minus(Duration.ofSeconds(seconds.longValue()));
            mongo.remove(Query.query(Criteria.where(field).lte(latest)), collection);
        }
    }
}
