package no.trepart.storage.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.bson.Document;

/**
 * Measures acknowledged writes per second, their latency and the size of the file, in a folder that it makes and leaves.
 *
 * <p>Arguments: the folder, then pairs of threads and writes.
 */
final class EmbeddedStoreBenchmark {

    private static final int WORKSHOPS = 20;
    private final MongoCollection<Document> posts;
    private final Path file;

    private EmbeddedStoreBenchmark(MongoClient client, Path folder) {
        this.posts = client.getDatabase("benchmark").getCollection("posts");
        this.file = folder.resolve("trepart.mv");
        posts.createIndex(Indexes.ascending("workshop", "no"), new IndexOptions().unique(true));
        posts.createIndex(Indexes.ascending("workshop"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        try (EmbeddedStore store = EmbeddedStore.open(folder);
                MongoClient client = MongoClients.create(store.connectionString())) {
            EmbeddedStoreBenchmark benchmark = new EmbeddedStoreBenchmark(client, folder);
            for (int i = 1; i < arguments.length; i += 2) {
                benchmark.run(Integer.parseInt(arguments[i]), Integer.parseInt(arguments[i + 1]));
            }
        }
        System.out.printf("after close: %.1f MB%n", Files.size(folder.resolve("trepart.mv")) / 1e6);
    }

    private void run(int threads, int writes) throws IOException, InterruptedException {
        int first = (int) posts.countDocuments();
        measure("insert", threads, writes, i -> posts.insertOne(aPost(first + i)));
        measure("guarded update", threads, writes, i -> spendADot(first + i));
        long start = System.nanoTime();
        int found = posts.find(Filters.eq("workshop", "w1"))
                .into(new java.util.ArrayList<>())
                .size();
        System.out.printf("read one workshop: %d of %d in %.1f ms%n", found, posts.countDocuments(), millis(start));
    }

    private void measure(String what, int threads, int writes, IntConsumer write)
            throws IOException, InterruptedException {
        long[] nanos = new long[writes];
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < writes; i = next.getAndIncrement()) {
                long start = System.nanoTime();
                write.accept(i);
                nanos[i] = System.nanoTime() - start;
            }
        };
        long start = System.nanoTime();
        Thread[] workers = IntStream.range(0, threads)
                .mapToObj(i -> Thread.ofPlatform().start(work))
                .toArray(Thread[]::new);
        for (Thread worker : workers) {
            worker.join();
        }
        double seconds = millis(start) / 1e3;
        Arrays.sort(nanos);
        System.out.printf(
                "%s, %d threads, %d writes: %.0f/s, p50 %.2f, p95 %.2f, p99 %.2f, max %.1f ms, file %.1f MB%n",
                what,
                threads,
                writes,
                writes / seconds,
                nanos[writes / 2] / 1e6,
                nanos[writes * 95 / 100] / 1e6,
                nanos[writes * 99 / 100] / 1e6,
                nanos[writes - 1] / 1e6,
                Files.size(file) / 1e6);
    }

    private void spendADot(int i) {
        String id = "p" + ThreadLocalRandom.current().nextInt(i + 1);
        posts.updateOne(
                Filters.and(Filters.eq("_id", id), Filters.lte("dots", 4)),
                Updates.combine(Updates.inc("dots", 1), Updates.set("at", Instant.now())));
    }

    private static Document aPost(int i) {
        return new Document("_id", "p" + i)
                .append("workshop", "w" + i % WORKSHOPS)
                .append("no", i)
                .append("dots", 0)
                .append("clientId", UUID.randomUUID().toString())
                .append("text", "Vi bruker mye tid på rapportering som ingen leser. ".repeat(4))
                .append("at", Instant.now());
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
