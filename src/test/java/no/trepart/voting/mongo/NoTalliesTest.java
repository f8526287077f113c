package no.trepart.voting.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.storage.MongoTest;
import no.trepart.storage.TestDatabase;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
class NoTalliesTest {

    private final MongoTemplate mongo;

    NoTalliesTest(TestDatabase database) {
        mongo = database.template();
    }

    @Test
    void what_few_people_did_is_not_kept() {
        mongo.insert(new Document("dots", new Document("post", new Document("ELECTED", 5))), "tallies");
        new NoTallies().run(mongo);
        new NoTallies().run(mongo);
        assertThat(mongo.collectionExists("tallies")).isFalse();
    }
}
