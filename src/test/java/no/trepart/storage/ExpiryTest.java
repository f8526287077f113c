package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
class ExpiryTest {

    /** In the future, so that the server itself deletes nothing. */
    private static final Instant NOW = Instant.parse("2099-01-01T00:00:00Z");

    @Test
    void only_documents_past_their_time_are_deleted(MongoTemplate mongo) {
        CollectionPlan plan = CollectionPlan.of("posts").index("workshop").expiring("at", Duration.ofDays(30));
        mongo.insert(post("old", NOW.minus(Duration.ofDays(31))), "posts");
        mongo.insert(post("young", NOW.minus(Duration.ofDays(29))), "posts");
        mongo.insert(new Document("_id", "timeless"), "posts");

        new Expiry(mongo, List.of(plan), Clock.fixed(NOW, ZoneOffset.UTC)).deleteExpired();

        assertThat(mongo.findAll(Document.class, "posts"))
                .extracting(post -> post.get("_id"))
                .containsExactlyInAnyOrder("young", "timeless");
    }

    private static Document post(String id, Instant at) {
        return new Document("_id", id).append("at", at);
    }
}
