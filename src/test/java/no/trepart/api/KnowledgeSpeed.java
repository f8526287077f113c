package no.trepart.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.trepart.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.mock.web.MockHttpServletRequest;

/**
 * How long an answer of {@code GET /api/v1/knowledge} takes inside the process, from the controller down:
 * {@code ./mvnw -q test -Dtest=KnowledgeSpeed}. Its name keeps it out of the normal test run.
 */
class KnowledgeSpeed {

    private static final int WARMING = 20;
    private static final int MEASURED = 30;

    @ComponentScan({"no.trepart.knowledge.lucene", "no.trepart.knowledge.seed", "no.trepart.knowledge.intake"})
    @EnableConfigurationProperties(ApiProperties.class)
    static class House {}

    @Test
    void print_how_long_answers_take() {
        new ApplicationContextRunner()
                .withUserConfiguration(House.class)
                .withPropertyValues(
                        "trepart.api.rates.library=1000000, 1000000/s", "trepart.knowledge.folder=target/no-documents")
                .run(KnowledgeSpeed::measure);
    }

    private static void measure(ApplicationContext context) throws IOException {
        ApiProperties properties = context.getBean(ApiProperties.class);
        KnowledgeController controller =
                new KnowledgeController(context.getBean(KnowledgeBase.class), new Limits(properties), properties);
        List<String> posts = posts();
        for (int round = 0; round < WARMING; round++) {
            ask(controller, posts);
        }
        double[] times = new double[MEASURED * posts.size()];
        for (int round = 0; round < MEASURED; round++) {
            System.arraycopy(ask(controller, posts), 0, times, round * posts.size(), posts.size());
        }
        Arrays.sort(times);
        System.out.println(String.format(
                Locale.ROOT,
                "%n%d answers of GET /knowledge: median %.2f ms, 99th percentile %.2f ms, longest %.2f ms",
                times.length,
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1]));
    }

    private static double[] ask(KnowledgeController controller, List<String> posts) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        double[] times = new double[posts.size()];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            controller.ask(posts.get(i), 3, 2, "nb", request);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        return times;
    }

    private static List<String> posts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/knowledge/posts.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[2])
                .toList();
    }
}
