package no.trepart.storage.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;

/** Writes without end to the store in a folder, on several threads, and prints each write once it is acknowledged. */
final class AcknowledgedWrites {

    static final String DATABASE = "trepart";
    static final String COUNTERS = "counters";
    static final String POSTS = "posts";

    private static final int THREADS = 8;

    private final MongoCollection<Document> counters;
    private final MongoCollection<Document> posts;
    private final FileOutputStream output = new FileOutputStream(FileDescriptor.out);

    private AcknowledgedWrites(MongoClient client) {
        this.counters = client.getDatabase(DATABASE).getCollection(COUNTERS);
        this.posts = client.getDatabase(DATABASE).getCollection(POSTS);
        posts.createIndex(Indexes.ascending("clientId"), new IndexOptions().unique(true));
    }

    public static void main(String[] arguments) {
        EmbeddedStore store = EmbeddedStore.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(store.connectionString());
        AcknowledgedWrites writes = new AcknowledgedWrites(client);
        for (int i = 0; i < THREADS; i++) {
            String counter = "thread-" + i;
            Thread.ofPlatform().start(() -> writes.goOn(counter));
        }
    }

    private void goOn(String counter) {
        while (true) {
            String id = UUID.randomUUID().toString();
            posts.insertOne(new Document("_id", id).append("clientId", id).append("text", "x".repeat(300)));
            print(POSTS + " " + id);
            print(COUNTERS + " " + counter + " " + next(counter));
        }
    }

    private int next(String counter) {
        Document after = counters.findOneAndUpdate(
                Filters.eq("_id", counter),
                Updates.inc("n", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
        return Objects.requireNonNull(after).getInteger("n");
    }

    /** In one piece, so that a kill leaves no mixture of two lines. */
    private synchronized void print(String line) {
        try {
            output.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
