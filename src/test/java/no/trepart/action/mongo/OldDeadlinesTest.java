package no.trepart.action.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import no.trepart.storage.MongoTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
class OldDeadlinesTest {

    private final MongoTemplate mongo;

    OldDeadlinesTest(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Test
    void a_midnight_becomes_the_day_that_was_meant() {
        store("oslo", Date.from(Instant.parse("2027-02-28T23:00:00Z")));
        store("summer", Date.from(Instant.parse("2027-05-31T22:00:00Z")));
        store("utc", Date.from(Instant.parse("2027-03-01T00:00:00Z")));
        store("new", "2027-03-01");
        mongo.insert(new Document("_id", "none").append("plan", new Document("status", "DONE")), "actions");
        new DaysOfDeadlines().run(mongo);
        List<Document> once = mongo.findAll(Document.class, "actions");
        new DaysOfDeadlines().run(mongo);
        assertThat(mongo.findAll(Document.class, "actions")).isEqualTo(once);
        assertThat(once)
                .extracting(action -> action.get("plan", Document.class).get("deadline"))
                .containsExactlyInAnyOrder("2027-03-01", "2027-06-01", "2027-03-01", "2027-03-01", null);
    }

    private void store(String id, Object deadline) {
        mongo.insert(new Document("_id", id).append("plan", new Document("deadline", deadline)), "actions");
    }
}
