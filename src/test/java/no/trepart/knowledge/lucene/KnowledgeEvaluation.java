package no.trepart.knowledge.lucene;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.lucene.Measurement.Answered;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How good the search is, as a table: {@code ./mvnw -q test -Dtest=KnowledgeEvaluation}. Its name keeps it out of the normal
 * test run. Other labelled posts in the same format: add {@code -Dtrepart.posts=FILE}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KnowledgeEvaluation {

    private static final CorpusReader READER = SeedCorpus.reader();
    private static final long BEGUN = System.nanoTime();
    private static final Corpus CORPUS = READER.read();
    private static final double FIRST_READING = since(BEGUN);
    private final List<LabelledPost> posts = posts();

    private static List<LabelledPost> posts() {
        String file = System.getProperty("trepart.posts");
        return file == null ? LabelledPost.all() : LabelledPost.read(Path.of(file));
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    @Test
    void print_the_table() throws IOException {
        LuceneKnowledgeBase knowledge = new LuceneKnowledgeBase(() -> CORPUS).learnt();
        PlainBm25 passages = new PlainBm25(passages());
        PlainBm25 paragraphs = new PlainBm25(paragraphs());
        for (String part : posts.stream().map(LabelledPost::part).distinct().toList()) {
            List<LabelledPost> ofPart =
                    posts.stream().filter(post -> post.part().equals(part)).toList();
            print(String.format("%n%s: %d posts", part, ofPart.size()));
            print(Measurement.header());
            row("Trepart", ofPart, text -> answered(knowledge.ask(Inquiry.about(text))));
            row("plain BM25, the same passages", ofPart, passages::ask);
            row("plain BM25, raw paragraphs", ofPart, paragraphs::ask);
        }
    }

    /** The first line is a cold start: nothing is compiled yet. What is learnt counts from the end of the reading. */
    @Test
    @Order(1)
    void print_how_long_building_takes() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        print(String.format(
                "%n%-10s %10s %10s %10s %14s", "seconds", "reading", "building", "learnt", "on processors"));
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            Corpus corpus = round == 1 ? CORPUS : READER.read();
            double reading = round == 1 ? FIRST_READING : since(start);
            long wall = System.nanoTime();
            long processors = system.getProcessCpuTime();
            Stock stock = new Stock(corpus);
            double built = since(wall);
            stock.learnt().join();
            print(String.format(
                    Locale.ROOT,
                    "%-10d %10.2f %10.2f %10.2f %14.2f  (%d passages)",
                    round,
                    reading,
                    built,
                    since(wall),
                    (system.getProcessCpuTime() - processors) / 1e9,
                    stock.library().passages().size()));
        }
    }

    @Test
    void print_the_threshold_curve() {
        Stock stock = new Stock(CORPUS);
        stock.learnt().join();
        print(String.format("%n%-10s %20s %20s", "small talk", "on topic, answered", "off topic, answered"));
        for (int percent = 6; percent <= 60; percent += percent < 24 ? 2 : 6) {
            double limit = percent / 100.0;
            print(String.format(
                    Locale.ROOT,
                    "%-10.2f %20.3f %20.3f",
                    limit,
                    share(stock, limit, false),
                    share(stock, limit, true)));
        }
    }

    private double share(Stock stock, double limit, boolean offTopic) {
        return posts.stream()
                .filter(post -> !post.part().equals("blind") && post.offTopic() == offTopic)
                .mapToInt(post -> stock.isRelevant(stock.read(post.text()), limit) ? 1 : 0)
                .average()
                .orElse(0);
    }

    private static void row(String name, List<LabelledPost> posts, Function<String, Answered> search) {
        print(Measurement.of(posts, search).row(name));
    }

    static Answered answered(Findings findings) {
        return new Answered(ids(findings.lessons()), ids(findings.questions()));
    }

    private static List<List<String>> ids(List<Finding> findings) {
        return findings.stream()
                .map(finding -> List.of(finding.passage().id().value()))
                .toList();
    }

    private static List<PlainBm25.Text> passages() {
        return CORPUS.entries().stream()
                .filter(entry -> entry.passage().kind() != Kind.CONTEXT)
                .map(entry -> new PlainBm25.Text(
                        List.of(entry.passage().id().value()),
                        entry.passage().kind() == Kind.QUESTION,
                        entry.passage().text()))
                .toList();
    }

    /** A paragraph of an original counts as every passage that begins in it. */
    private static List<PlainBm25.Text> paragraphs() throws IOException {
        List<PlainBm25.Text> texts = new ArrayList<>();
        try (Stream<Path> originals = Files.list(Path.of("seed/originals"))) {
            for (Path original : originals.sorted(Comparator.naturalOrder()).toList()) {
                for (String paragraph : Files.readString(original).split("\\R\\s*\\R", -1)) {
                    texts.add(new PlainBm25.Text(passagesIn(paragraph), false, paragraph));
                }
            }
        }
        return texts;
    }

    private static List<String> passagesIn(String paragraph) {
        String letters = letters(paragraph);
        return CORPUS.entries().stream()
                .map(CorpusEntry::passage)
                .filter(passage -> passage.kind().isLesson())
                .filter(passage -> letters.contains(beginning(letters(passage.text()))))
                .map(passage -> passage.id().value())
                .toList();
    }

    /** Letters that scanning does not mistake, so that misread paragraphs are recognised. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^bcfhjkmnrtuvy]", "");
    }

    private static String beginning(String letters) {
        return letters.substring(0, Math.min(20, letters.length()));
    }

    private static void print(String line) {
        System.out.println(line);
    }
}
