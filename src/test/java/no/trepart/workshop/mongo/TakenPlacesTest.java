package no.trepart.workshop.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.storage.MongoTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
class TakenPlacesTest {

    private final MongoTemplate mongo;

    TakenPlacesTest(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Test
    void those_who_are_there_have_a_place() {
        mongo.insert(new Document("_id", "old"), "workshops");
        mongo.insert(new Document("_id", "empty"), "workshops");
        mongo.insert(new Document("_id", "new").append("places", 7), "workshops");
        mongo.insert(new Document("_id", "p-1").append("workshop", "old"), "participants");
        mongo.insert(new Document("_id", "p-2").append("workshop", "old"), "participants");
        new TakenPlaces().run(mongo);
        new TakenPlaces().run(mongo);
        assertThat(mongo.findAll(Document.class, "workshops"))
                .extracting(workshop -> workshop.getString("_id") + " " + workshop.get("places"))
                .containsExactlyInAnyOrder("old 2", "empty 0", "new 7");
    }
}
