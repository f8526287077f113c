package no.trepart.storage.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.storage.ChildProcess;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a writing process again and again, on the same folder, and looks for every write that it had acknowledged. */
class KillNineIT {

    private static final int ROUNDS = 5;
    private static final int LINES_BEFORE_THE_KILL = 600;

    @TempDir
    private Path folder;

    private final Set<String> posts = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();

    @Test
    void a_kill_under_load_loses_no_acknowledged_write() {
        for (int round = 1; round <= ROUNDS; round++) {
            writeAndKill(LINES_BEFORE_THE_KILL + 37 * round);
            assertThat(posts).hasSizeGreaterThan(round * LINES_BEFORE_THE_KILL / 3);
            everyAcknowledgedWriteIsThere();
            System.out.printf(
                    "Round %d of %d: killed; all of %d inserts and %d increments acknowledged so far are there%n",
                    round,
                    ROUNDS,
                    posts.size(),
                    counters.values().stream().mapToInt(n -> n).sum());
        }
    }

    private void writeAndKill(int lines) {
        try (ChildProcess child = ChildProcess.start(AcknowledgedWrites.class, folder.toString())) {
            List<String> before = child.read(lines);
            child.kill();
            Stream.concat(before.stream(), child.readToTheEnd().lines()).forEach(this::remember);
        }
    }

    private void remember(String line) {
        String[] words = line.split(" ", -1);
        if (words[0].equals(AcknowledgedWrites.POSTS)) {
            posts.add(words[1]);
        } else if (words[0].equals(AcknowledgedWrites.COUNTERS)) {
            counters.merge(words[1], Integer.valueOf(words[2]), Math::max);
        }
    }

    private void everyAcknowledgedWriteIsThere() {
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            MongoDatabase database = client.getDatabase(AcknowledgedWrites.DATABASE);
            MongoCollection<Document> found = database.getCollection(AcknowledgedWrites.POSTS);
            Set<String> lost = new HashSet<>(posts);
            found.find().forEach(post -> lost.remove(post.getString("_id")));
            assertThat(lost).isEmpty();
            counters.forEach(
                    (counter, n) -> assertThat(count(database, counter)).isGreaterThanOrEqualTo(n));
        }
    }

    private static int count(MongoDatabase database, String counter) {
        MongoCollection<Document> found = database.getCollection(AcknowledgedWrites.COUNTERS);
        return Objects.requireNonNull(found.find(Filters.eq("_id", counter)).first())
                .getInteger("n");
    }
}
