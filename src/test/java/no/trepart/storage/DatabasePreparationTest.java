package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.IndexInfo;

@MongoTest
class DatabasePreparationTest {

    private final TestDatabase database;
    private final MongoTemplate mongo;

    DatabasePreparationTest(TestDatabase database, MongoTemplate mongo) {
        this.database = database;
        this.mongo = mongo;
    }

    @Test
    void collections_and_indexes_are_made_as_planned() {
        database.prepare(CollectionPlan.of("seats")
                .unique("workshop", "no")
                .index("workshop")
                .expiring("deleteAt", Duration.ZERO));

        assertThat(mongo.collectionExists("seats")).isTrue();
        assertThat(index("seats", "workshop", "no").isUnique()).isTrue();
        assertThat(index("seats", "workshop").isUnique()).isFalse();
        assertThat(index("seats", "deleteAt").getExpireAfter()).contains(Duration.ZERO);
    }

    @Test
    void a_second_start_changes_nothing() {
        CollectionPlan plan = CollectionPlan.of("again").unique("no").expiring("at", Duration.ofDays(30));
        database.prepare(plan);
        List<IndexInfo> before = mongo.indexOps("again").getIndexInfo();

        database.prepare(plan);

        assertThat(mongo.indexOps("again").getIndexInfo()).isEqualTo(before);
    }

    @Test
    void an_index_that_was_made_with_other_options_is_named_with_what_to_do() {
        database.prepare(CollectionPlan.of("other").index(new Index("no", Direction.ASC).named("no_index")));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.prepare(CollectionPlan.of("other")
                        .index(new Index("no", Direction.ASC).named("no_index").sparse())))
                .withMessageContaining("other")
                .withMessageContaining("add a migration");
    }

    @Test
    void duplicates_that_a_new_unique_index_meets_are_named_with_what_to_do() {
        mongo.insert(List.of(new Document("no", 1), new Document("no", 1)), "doubles");

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.prepare(CollectionPlan.of("doubles").unique("no")))
                .withMessageContaining("there are duplicates");
    }

    @Test
    void a_required_field_is_enforced_by_servers_that_can(ServerCapabilities server) {
        database.prepare(CollectionPlan.of("strict").requiring("title"));

        assertThatNoException().isThrownBy(() -> mongo.insert(new Document("title", "x"), "strict"));
        assertThat(refuses(new Document("name", "x"), "strict")).isEqualTo(server.validators());
    }

    @Test
    void probing_the_server_leaves_nothing_behind() {
        database.capabilities();

        assertThat(mongo.getCollectionNames()).noneMatch(name -> name.startsWith("probe"));
    }

    private boolean refuses(Document document, String collection) {
        try {
            mongo.insert(document, collection);
            return false;
        } catch (DataAccessException refused) {
            return true;
        }
    }

    private IndexInfo index(String collection, String... fields) {
        return mongo.indexOps(collection).getIndexInfo().stream()
                .filter(index -> index.isIndexForFields(List.of(fields))
                        && index.getIndexFields().size() == fields.length)
                .findFirst()
                .orElseThrow();
    }
}
