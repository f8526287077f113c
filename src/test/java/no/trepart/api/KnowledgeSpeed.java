package no.trepart.api;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import no.trepart.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;

/**
 * How long an answer of {@code GET /api/v1/knowledge} takes inside the process, from the controller down:
 * {@code ./mvnw -q test -Dtest=KnowledgeSpeed}. Its name keeps it out of the normal test run.
 */
class KnowledgeSpeed {

    private static final int WARMING = 20;
    private static final int MEASURED = 30;

    @ComponentScan({"no.trepart.knowledge.lucene", "no.trepart.knowledge.seed", "no.trepart.knowledge.intake"})
    static class House {}

    @Test
    void print_how_long_answers_take() {
        new ApplicationContextRunner()
                .withUserConfiguration(House.class)
                .withPropertyValues("trepart.knowledge.folder=target/no-documents")
                .run(KnowledgeSpeed::measure);
    }

    private static void measure(ApplicationContext context) throws IOException {
        KnowledgeController controller = new KnowledgeController(context.getBean(KnowledgeBase.class));
        List<String> posts = posts();
        for (int round = 0; round < WARMING; round++) {
            ask(controller, posts);
        }
        List<Taken> all = new ArrayList<>();
        for (int round = 0; round < MEASURED; round++) {
            all.addAll(ask(controller, posts));
        }
        System.out.println(String.format("%n%d answers of GET /knowledge, in milliseconds", all.size()));
        System.out.println(String.format("%-16s %8s %8s %8s", "", "p50", "p99", "longest"));
        print("by the clock", all, Taken::clock);
        print("on a processor", all, Taken::processor);
    }

    private static void print(String name, List<Taken> all, ToLongFunction<Taken> time) {
        long[] times = all.stream().mapToLong(time).sorted().toArray();
        System.out.println(String.format(
                Locale.ROOT,
                "%-16s %8.2f %8.2f %8.2f",
                name,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6,
                times[times.length - 1] / 1e6));
    }

    /** Nanoseconds; those on a processor do not grow when others keep the machine busy. */
    private record Taken(long clock, long processor) {}

    private static List<Taken> ask(KnowledgeController controller, List<String> posts) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Taken> taken = new ArrayList<>();
        for (String post : posts) {
            long clock = System.nanoTime();
            long processor = threads.getCurrentThreadCpuTime();
            controller.ask(post, 3, 2, "nb", Reader.READER);
            taken.add(new Taken(System.nanoTime() - clock, threads.getCurrentThreadCpuTime() - processor));
        }
        return taken;
    }

    private static List<String> posts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/knowledge/posts.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[2])
                .toList();
    }
}
