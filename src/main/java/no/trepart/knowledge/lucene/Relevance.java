package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Topic;

/** How well each passage of the corpus answers a post: the shares of the post's words met again, weighed and added up. */
final class Relevance {

    private final Wording wording;
    private final Weights weights;
    private final int passages;
    private final TermIndex said;
    private final TermIndex lines;
    private final int[] passageOfLine;
    private final TermIndex texts;
    private final TermIndex topics;
    private final TermIndex pools;
    private final int[][] passagesOfTopic;

    Relevance(Corpus corpus, Weights weights) {
        List<CorpusEntry> entries = corpus.entries();
        this.wording = new Wording(corpus);
        this.weights = weights;
        this.passages = entries.size();
        this.said = index(entries.stream().map(Relevance::said).toList());
        this.texts = index(entries.stream().map(Relevance::text).toList());
        List<String> sentences = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String line : entries.get(i).saidAs()) {
                sentences.add(line);
                owners.add(i);
            }
        }
        this.lines = index(sentences);
        this.passageOfLine = owners.stream().mapToInt(Integer::intValue).toArray();
        this.topics = index(corpus.topics().stream().map(Relevance::topic).toList());
        this.passagesOfTopic = members(corpus);
        this.pools =
                index(corpus.topics().stream().map(topic -> pool(corpus, topic)).toList());
    }

    private TermIndex index(List<String> texts) {
        return TermIndex.of(texts, wording);
    }

    Wording wording() {
        return wording;
    }

    private static String said(CorpusEntry entry) {
        return String.join("\n", entry.saidAs());
    }

    private static String text(CorpusEntry entry) {
        return Objects.requireNonNullElse(entry.passage().title(), "") + "\n"
                + entry.passage().text();
    }

    private static String topic(Topic topic) {
        return String.join("\n", topic.words()) + "\n" + String.join("\n", topic.saidAs());
    }

    private static String pool(Corpus corpus, Topic topic) {
        return corpus.entries().stream()
                .filter(entry -> topic.passages().contains(entry.passage().id()))
                .map(Relevance::said)
                .collect(Collectors.joining("\n"));
    }

    private static int[][] members(Corpus corpus) {
        Map<PassageId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < corpus.entries().size(); i++) {
            numbers.put(corpus.entries().get(i).passage().id(), i);
        }
        return corpus.topics().stream()
                .map(topic -> topic.passages().stream()
                        .map(numbers::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    Scores of(String text) {
        double[] scores = new double[passages];
        double[] ofTopics = new double[passagesOfTopic.length];
        for (View view : View.values()) {
            List<String> terms = wording.terms(view, text);
            if (!terms.isEmpty()) {
                add(scores, weights.of(Zone.SAID, view), said.shares(view, terms));
                add(scores, weights.of(Zone.TEXT, view), texts.shares(view, terms));
                add(scores, weights.of(Zone.LINE, view), best(lines.shares(view, terms)));
                add(ofTopics, weights.of(Zone.TOPIC, view), topics.shares(view, terms));
                add(ofTopics, weights.of(Zone.POOL, view), pools.shares(view, terms));
            }
        }
        addTopics(scores, ofTopics);
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= weights.sum();
        }
        return new Scores(scores, ofTopics);
    }

    private static void add(double[] scores, double weight, float[] shares) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weight * shares[i];
        }
    }

    private float[] best(float[] lineShares) {
        float[] best = new float[passages];
        for (int i = 0; i < lineShares.length; i++) {
            best[passageOfLine[i]] = Math.max(best[passageOfLine[i]], lineShares[i]);
        }
        return best;
    }

    /** A passage gets the score of the best of its topics. */
    private void addTopics(double[] scores, double[] ofTopics) {
        double[] best = new double[passages];
        for (int topic = 0; topic < ofTopics.length; topic++) {
            for (int passage : passagesOfTopic[topic]) {
                best[passage] = Math.max(best[passage], ofTopics[topic]);
            }
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] += best[i];
        }
    }
}
