package no.trepart.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds a meeting of 500 people at once, over HTTP and from one address, and prints what it took:
 * {@code ./mvnw -q test -Dtest=MeetingUnderLoad}. Other numbers: add {@code -Dtrepart.people=N} or {@code -Dtrepart.meetings=N}; the
 * more meetings, the more of the code is compiled.
 *
 * <p>Its name keeps it out of the normal test run, for it measures and does not judge. The application runs in a process of its own;
 * the people share its machine.
 */
class MeetingUnderLoad {

    private static final int PEOPLE = Integer.getInteger("trepart.people", 500);
    private static final int MEETINGS = Integer.getInteger("trepart.meetings", 2);
    private static final int BROKEN = 599;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> PARTIES = List.of("ELECTED", "EMPLOYER", "EMPLOYEES");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Integer> refused = new ConcurrentHashMap<>();
    private String base = "";
    private Supplier<Duration> worked = () -> Duration.ZERO;

    /**
     * What one kind of request took, in milliseconds.
     *
     * @param all until the last was answered
     * @param cpu processor time of the application for each request, which other work on the machine does not lengthen
     */
    record Row(String what, int requests, int errors, long p50, long p95, long most, long all, double cpu) {}

    @Test
    void print_the_figures() throws IOException {
        Path folder = Files.createTempDirectory("load");
        try (House house = House.open(folder, 0)) {
            base = house.address();
            worked = house::worked;
            for (int meeting = 1; meeting <= MEETINGS; meeting++) {
                System.out.printf("meeting %d since the start, at a load average of %.1f:%n", meeting, load());
                hold(house.hostLink().replaceAll(".*key=", ""));
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void hold(String hostKey) {
        Map<String, Object> wish = Map.of("title", "Folkemøte", "language", "nb", "settings", Map.of());
        JsonNode started =
                JSON.readTree(send("POST", "/api/v1/workshops", hostKey, wish).body());
        String room = "/api/v1/workshops/" + started.path("code").asString();
        String lead = started.path("facilitatorKey").asString();
        List<Row> rows = new ArrayList<>();
        Queue<String> tokens = new ConcurrentLinkedQueue<>();
        rows.add(measure("join", i -> {
            HttpResponse<String> joined = send("POST", room + "/participants", "", Map.of("party", PARTIES.get(i % 3)));
            if (joined.statusCode() == 201) {
                tokens.add(JSON.readTree(joined.body()).path("token").asString());
            }
            return joined.statusCode();
        }));
        List<String> people = List.copyOf(tokens);
        List<String> posts = post(room, lead, people.getFirst());
        rows.add(measure("vote, nobody watching", i -> vote(room, people, posts, i, 1)));
        Watchers watchers = new Watchers(room, people);
        rows.add(measure("open an event stream", watchers::open));
        rows.add(measure("vote, all watching", i -> vote(room, people, posts, i, 2)));
        long seen = watchers.untilAllHaveSeen(dots(room, lead));
        print(rows, seen);
    }

    private List<String> post(String room, String lead, String author) {
        send("PUT", room + "/phase", lead, Map.of("phase", "COLLECT"));
        List<String> posts = IntStream.range(0, 10)
                .mapToObj(i -> send(
                        "POST", room + "/suggestions", author, Map.of("kind", "RULE", "text", "Regel nummer " + i)))
                .map(reply -> JSON.readTree(reply.body()).path("id").asString())
                .toList();
        send("PUT", room + "/phase", lead, Map.of("phase", "PRIORITISE"));
        return posts;
    }

    private int vote(String room, List<String> people, List<String> posts, int i, int dots) {
        String path = room + "/suggestions/" + posts.get(i % posts.size()) + "/dots";
        return send("PUT", path, people.get(i), Map.of("dots", dots)).statusCode();
    }

    /** The version that the last vote made. */
    private long dots(String room, String lead) {
        return JSON.readTree(send("GET", room, lead, null).body())
                .path("version")
                .asLong();
    }

    /** Everybody does the same at the same moment. */
    private Row measure(String what, IntFunction<Integer> act) {
        long[] millis = new long[PEOPLE];
        int[] errors = new int[PEOPLE];
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> all = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Thread.startVirtualThread(() -> {
                    pass(start);
                    long begun = System.nanoTime();
                    int status = answer(act, i);
                    millis[i] = (System.nanoTime() - begun) / 1_000_000;
                    if (status / 100 != 2) {
                        errors[i] = 1;
                        refused.merge(status, 1, Integer::sum);
                    }
                }))
                .toList();
        Duration before = worked.get();
        long begun = System.nanoTime();
        start.countDown();
        all.forEach(MeetingUnderLoad::join);
        long took = (System.nanoTime() - begun) / 1_000_000;
        Arrays.sort(millis);
        return new Row(
                what,
                PEOPLE,
                IntStream.of(errors).sum(),
                millis[PEOPLE / 2],
                millis[PEOPLE * 95 / 100],
                millis[PEOPLE - 1],
                took,
                worked.get().minus(before).toMillis() / (double) PEOPLE);
    }

    /** A broken connection is an error like any other. */
    private static int answer(IntFunction<Integer> act, int i) {
        try {
            return act.apply(i);
        } catch (UncheckedIOException broken) {
            return BROKEN;
        }
    }

    /** Those who follow the meeting, each with a stream of their own. */
    private final class Watchers {
        private final String room;
        private final List<String> people;
        private final long[] newest = new long[PEOPLE];

        Watchers(String room, List<String> people) {
            this.room = room;
            this.people = people;
        }

        int open(int i) {
            HttpRequest request = request(room + "/events", people.get(i)).build();
            try {
                HttpResponse<InputStream> events = http.send(request, BodyHandlers.ofInputStream());
                Thread.startVirtualThread(() -> read(i, events.body()));
                return events.statusCode();
            } catch (IOException e) {
                return BROKEN;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void read(int i, InputStream events) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("id:")) {
                        seen(i, Long.parseLong(line.substring(3).strip()));
                    }
                }
            } catch (IOException closed) {
                refused.merge(0, 1, Integer::sum);
            }
        }

        private synchronized void seen(int i, long version) {
            newest[i] = version;
            notifyAll();
        }

        /** Milliseconds until the last of them has a frame that is no older than a version; -1 after a minute. */
        synchronized long untilAllHaveSeen(long version) {
            long begun = System.nanoTime();
            long patience = Duration.ofMinutes(1).toNanos();
            try {
                while (Arrays.stream(newest).anyMatch(seen -> seen < version)) {
                    if (System.nanoTime() - begun > patience) {
                        return -1;
                    }
                    wait(100);
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return (System.nanoTime() - begun) / 1_000_000;
        }
    }

    private HttpRequest.Builder request(String path, String secret) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return secret.isEmpty() ? request : request.header("Authorization", "Bearer " + secret);
    }

    private HttpResponse<String> send(String method, String path, String secret, @Nullable Object body) {
        HttpRequest.Builder request = request(path, secret).header("Content-Type", "application/json");
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body));
        try {
            return http.send(request.method(method, content).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pass(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void print(List<Row> rows, long seen) {
        StringBuilder table = new StringBuilder("""

                | what | requests | errors | p50 ms | p95 ms | most ms | all done ms | CPU ms each |
                |---|---|---|---|---|---|---|---|
                """);
        rows.forEach(row -> table.append("| %s | %d | %d | %d | %d | %d | %d | %.1f |%n"
                .formatted(
                        row.what(),
                        row.requests(),
                        row.errors(),
                        row.p50(),
                        row.p95(),
                        row.most(),
                        row.all(),
                        row.cpu())));
        Runtime machine = Runtime.getRuntime();
        System.out.println(table);
        System.out.println("last vote answered to last screen up to date: " + seen + " ms; not 2xx by status: "
                + refused + "; cores: " + machine.availableProcessors() + ", memory of the application: 700 MB");
        System.out.println(JSON.writeValueAsString(Map.of("people", PEOPLE, "rows", rows, "seenAfterMillis", seen)));
    }
}
