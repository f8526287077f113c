package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What features rely on, of any server that they may run against. */
@MongoTest
class ServerContractTest {

    private static final String THINGS = "things";
    private static final int THREADS = 50;
    private static final FindAndModifyOptions AFTER =
            FindAndModifyOptions.options().returnNew(true);

    private final TestDatabase database;
    private final MongoTemplate mongo;

    ServerContractTest(TestDatabase database, MongoTemplate mongo) {
        this.database = database;
        this.mongo = mongo;
    }

    @BeforeEach
    void empty() {
        mongo.remove(new Query(), THINGS);
    }

    @Test
    void a_unique_index_takes_one_of_many_equal_documents() {
        database.prepare(CollectionPlan.of("seats").unique("workshop", "no"));

        List<Boolean> taken =
                Together.on(THREADS, i -> isInserted("seats", new Document("workshop", "w").append("no", 1)));

        assertThat(taken).containsOnlyOnce(true);
        assertThat(mongo.count(new Query(), "seats")).isEqualTo(1);
    }

    @Test
    void a_unique_index_also_guards_updates() {
        database.prepare(CollectionPlan.of("names").unique("name"));
        mongo.insert(new Document("_id", "a").append("name", "first"), "names");
        mongo.insert(new Document("_id", "b").append("name", "second"), "names");

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> mongo.updateFirst(byId("b"), Update.update("name", "first"), "names"));
    }

    @Test
    void a_guard_in_the_filter_is_never_passed_too_often() {
        mongo.insert(new Document("_id", "ballot").append("spent", 0), THINGS);

        List<Boolean> spent = Together.on(THREADS, i -> spendOne(5));

        assertThat(spent).filteredOn(done -> done).hasSize(5);
        assertThat(thing("ballot")).containsEntry("spent", 5);
    }

    private boolean spendOne(int budget) {
        Query guard = query(where("_id").is("ballot").and("spent").lte(budget - 1));
        return mongo.findAndModify(guard, new Update().inc("spent", 1), AFTER, Document.class, THINGS) != null;
    }

    @Test
    void a_counter_gives_each_caller_its_own_number() {
        mongo.insert(new Document("_id", "counter").append("no", 0), THINGS);

        List<Integer> numbers = Together.on(THREADS, i -> nextNumber());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, THREADS).boxed().toList());
    }

    private int nextNumber() {
        Document after = mongo.findAndModify(byId("counter"), new Update().inc("no", 1), AFTER, Document.class, THINGS);
        return Objects.requireNonNull(after).getInteger("no");
    }

    @Test
    void a_race_of_upserts_leaves_one_document_and_loses_no_increment() {
        List<Boolean> added = Together.on(THREADS, i -> upserts(byId("tally"), new Update().inc("n", 1)));

        long succeeded = added.stream().filter(done -> done).count();
        assertThat(mongo.count(new Query(), THINGS)).isEqualTo(1);
        assertThat(thing("tally")).containsEntry("n", (int) succeeded);
    }

    @Test
    void of_many_pushes_at_a_revision_one_wins() {
        mongo.insert(new Document("_id", "board").append("revision", 0), THINGS);

        List<Boolean> pushed = Together.on(THREADS, this::pushAtTheFirstRevision);

        assertThat(pushed).containsOnlyOnce(true);
        assertThat(thing("board").getList("entries", Integer.class)).hasSize(1);
        assertThat(thing("board")).containsEntry("revision", 1);
    }

    private boolean pushAtTheFirstRevision(int entry) {
        Query guard = query(where("_id").is("board").and("revision").is(0));
        Update push = new Update().push("entries", entry).inc("revision", 1);
        return mongo.updateFirst(guard, push, THINGS).getModifiedCount() == 1;
    }

    @Test
    void an_upsert_whose_guard_fails_on_an_existing_document_is_refused() {
        mongo.insert(new Document("_id", "board").append("revision", 3), THINGS);

        assertThat(upserts(query(where("_id").is("board").and("revision").is(0)), new Update().inc("revision", 1)))
                .isFalse();
    }

    @Test
    void a_document_is_never_read_half_changed() {
        mongo.insert(new Document("_id", "pair").append("left", 0).append("right", 0), THINGS);

        List<Boolean> whole = Together.on(8, i -> i < 4 ? changeBoth() : isWhole());

        assertThat(whole).containsOnly(true);
    }

    private boolean changeBoth() {
        for (int i = 0; i < 50; i++) {
            mongo.updateFirst(byId("pair"), new Update().inc("left", 1).inc("right", 1), THINGS);
        }
        return true;
    }

    private boolean isWhole() {
        return IntStream.range(0, 100).allMatch(i -> {
            Document pair = thing("pair");
            return Objects.equals(pair.get("left"), pair.get("right"));
        });
    }

    @Test
    void an_index_that_lets_documents_expire_is_taken() {
        database.prepare(CollectionPlan.of("fleeting").expiring("at", Duration.ofDays(1)));

        assertThat(mongo.indexOps("fleeting").getIndexInfo())
                .anySatisfy(index ->
                        assertThat(index.isIndexForFields(List.of("at"))).isTrue());
    }

    @Test
    void values_come_back_as_they_went_in() {
        Document all = new Document("_id", "all")
                .append("text", "Æ ø å – «sitat»")
                .append("whole", 1)
                .append("long", 1L << 40)
                .append("broken", 0.5)
                .append("yes", true)
                .append("nothing", null)
                .append("at", Date.from(Instant.parse("2026-11-22T09:00:00.123Z")))
                .append("list", List.of(new Document("a", 1), "b"))
                .append("inner", new Document("x", new Document("y", "z")));
        mongo.insert(new Document(all), THINGS);

        assertThat(thing("all")).isEqualTo(all);
    }

    private Document thing(String id) {
        return Objects.requireNonNull(mongo.findById(id, Document.class, THINGS));
    }

    private boolean isInserted(String collection, Document document) {
        try {
            mongo.insert(document, collection);
            return true;
        } catch (DuplicateKeyException refused) {
            return false;
        }
    }

    private boolean upserts(Query which, Update update) {
        try {
            mongo.upsert(which, update, THINGS);
            return true;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }
}
