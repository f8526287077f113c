package no.trepart.voting.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.trepart.storage.MongoTest;
import no.trepart.storage.TestDatabase;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotTally;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
class OldDotsTest {

    private static final SuggestionId POST = new SuggestionId("post");

    private final MongoTemplate mongo;

    OldDotsTest(TestDatabase database) {
        mongo = database.template();
    }

    @Test
    void what_few_people_did_is_not_kept() {
        mongo.insert(new Document("dots", new Document("post", new Document("ELECTED", 5))), "tallies");
        new NoTallies().run(mongo);
        new NoTallies().run(mongo);
        assertThat(mongo.collectionExists("tallies")).isFalse();
    }

    @Test
    void of_a_round_that_is_over_only_what_may_be_told_is_left() {
        mongo.insert(showing("secret", true, false), "showings");
        mongo.insert(showing("split", true, true), "showings");
        mongo.insert(showing("open", false, false), "showings");
        new SumsOfDots().run(mongo);
        new SumsOfDots().run(mongo);
        DotTally split = totals("split");
        assertThat(split).isEqualTo(totals("open"));
        assertThat(split.total(POST)).isEqualTo(8);
        assertThat(split.people()).isEqualTo(3);
        assertThat(split.voters()).isEqualTo(Map.of(Party.ELECTED, 1, Party.EMPLOYEES, 2));
        assertThat(totals("secret")).isEqualTo(new DotTally(Map.of(POST, 8), 3, Map.of(), Map.of()));
    }

    private static Document showing(String workshop, boolean over, boolean split) {
        Document parties = new Document("ELECTED", 5).append("EMPLOYEES", 3);
        Document voters = new Document("ELECTED", 1).append("EMPLOYEES", 2);
        return new Document("_id", workshop + ":1")
                .append("workshop", workshop)
                .append("round", 1)
                .append("revision", 1)
                .append("totals", new Document("dots", new Document("post", parties)).append("voters", voters))
                .append("split", split)
                .append("held", false)
                .append("counts", List.of())
                .append("over", over);
    }

    private DotTally totals(String workshop) {
        return Objects.requireNonNull(
                new MongoDotShowings(mongo).latest(new WorkshopId(workshop), 1).totals());
    }
}
