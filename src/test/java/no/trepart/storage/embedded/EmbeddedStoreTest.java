package no.trepart.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    private Path folder;

    @Test
    void documents_and_unique_indexes_are_there_again_after_a_restart() {
        use(seats -> {
            seats.createIndex(Indexes.ascending("no"), new IndexOptions().unique(true));
            seats.insertOne(new Document("_id", "a").append("no", 1));
        });

        use(seats -> {
            assertThat(seats.find(Filters.eq("_id", "a")).first()).containsEntry("no", 1);
            assertThatExceptionOfType(MongoWriteException.class)
                    .isThrownBy(() -> seats.insertOne(new Document("_id", "b").append("no", 1)));
        });
    }

    @Test
    void a_lookup_by_an_indexed_field_follows_every_change() {
        use(seats -> {
            seats.createIndex(Indexes.ascending("workshop", "no"));
            seats.insertOne(new Document("_id", "a").append("workshop", "w1").append("no", 1));
            seats.insertOne(new Document("_id", "b").append("workshop", "w1").append("no", 2));
            seats.updateOne(Filters.eq("_id", "a"), Updates.set("workshop", "w2"));

            assertThat(ids(seats, "w1")).containsExactly("b");
            assertThat(ids(seats, "w2")).containsExactly("a");

            seats.deleteOne(Filters.eq("_id", "a"));
            assertThat(ids(seats, "w2")).isEmpty();
        });
        use(seats -> assertThat(ids(seats, "w1")).containsExactly("b"));
    }

    @Test
    void a_lookup_by_an_indexed_list_finds_each_of_its_values() {
        use(seats -> {
            seats.createIndex(Indexes.ascending("workshop"));
            seats.insertOne(new Document("_id", "a").append("workshop", List.of("w1", "w2")));

            assertThat(ids(seats, "w2")).containsExactly("a");
            assertThat(ids(seats, "w3")).isEmpty();
        });
    }

    @Test
    void a_lookup_by_some_fields_of_a_unique_index_follows_every_change() {
        use(seats -> {
            seats.createIndex(Indexes.ascending("workshop", "round", "person"), new IndexOptions().unique(true));
            seats.insertOne(aBallot("a", "w1", "kari"));
            seats.insertOne(aBallot("b", "w1", "ola"));
            seats.insertOne(aBallot("c", "w2", "kari"));
            seats.updateOne(Filters.eq("_id", "b"), Updates.set("workshop", "w2"));

            assertThat(ids(seats, "w1")).containsExactly("a");
            assertThat(ids(seats, "w2")).containsExactlyInAnyOrder("b", "c");
            assertThat(seats.find(Filters.and(
                            Filters.eq("workshop", "w2"),
                            Filters.eq("round", 1),
                            Filters.eq("person", "kari"),
                            Filters.eq("counted", false))))
                    .extracting(ballot -> ballot.getString("_id"))
                    .containsExactly("c");

            seats.deleteMany(Filters.eq("person", "kari"));
            assertThat(ids(seats, "w2")).containsExactly("b");
        });
        use(seats -> assertThat(ids(seats, "w2")).containsExactly("b"));
    }

    private static Document aBallot(String id, String workshop, String person) {
        return new Document("_id", id)
                .append("workshop", workshop)
                .append("round", 1)
                .append("person", person)
                .append("counted", false);
    }

    @Test
    void a_guard_beside_the_id_is_still_applied() {
        use(seats -> {
            seats.insertOne(new Document("_id", "a").append("no", 1));

            assertThat(seats.countDocuments(Filters.and(Filters.eq("_id", "a"), Filters.gt("no", 1))))
                    .isZero();
            assertThat(seats.countDocuments(Filters.and(Filters.eq("_id", "a"), Filters.lte("no", 1))))
                    .isOne();
        });
    }

    @Test
    void nobody_else_on_the_machine_is_let_in() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient stranger =
                        MongoClients.create(store.connectionString().replaceAll("appName=.*", ""))) {
            assertThatExceptionOfType(MongoCommandException.class)
                    .isThrownBy(() -> stranger.listDatabaseNames().into(new ArrayList<>()))
                    .withMessageContaining("Unauthorized");
        }
    }

    @Test
    void only_this_machine_can_connect() {
        try (EmbeddedStore store = EmbeddedStore.open(folder)) {
            assertThat(store.connectionString()).startsWith("mongodb://127.0.0.1:");
        }
    }

    @Test
    void it_answers_what_the_health_check_asks() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            client.getDatabase("trepart").getCollection("seats").insertOne(new Document());

            assertThat(client.listDatabaseNames()).contains("trepart");
            assertThat(client.getDatabase("trepart").runCommand(new Document("hello", 1)))
                    .containsEntry("isWritablePrimary", true)
                    .containsKey("maxWireVersion");
        }
    }

    /** Without reuse of space these writes take 8 MB; of what is reused, one megabyte may stay. */
    @Test
    void the_file_does_not_grow_with_the_past_and_is_packed_at_the_end() throws IOException {
        Path file = folder.resolve("trepart.mv");
        String text = "x".repeat(1_000);
        use(seats -> {
            for (int i = 0; i < 500; i++) {
                seats.replaceOne(
                        Filters.eq("_id", "s" + i % 100),
                        new Document("no", i).append("text", text),
                        new ReplaceOptions().upsert(true));
            }
            assertThat(file.toFile().length()).isLessThan(3_000_000);
        });
        assertThat(Files.size(file)).as("a megabyte is not worth packing").isLessThan(1 << 20);
    }

    private void use(Consumer<MongoCollection<Document>> act) {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            act.accept(client.getDatabase("trepart").getCollection("seats"));
        }
    }

    private static List<String> ids(MongoCollection<Document> seats, String workshop) {
        List<String> ids = new ArrayList<>();
        seats.find(Filters.eq("workshop", workshop)).forEach(seat -> ids.add(seat.getString("_id")));
        return ids;
    }
}
