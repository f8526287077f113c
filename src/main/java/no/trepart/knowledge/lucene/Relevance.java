package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Topic;

/** How well each passage of the corpus answers a post: the shares of the post's words met again, weighed and added up. */
final class Relevance {

    private static final Set<Zone> OWN_ZONES = EnumSet.of(Zone.SAID, Zone.LINE, Zone.TEXT);

    /** A passage that has nothing but its text makes up for the zones it lacks. */
    private static final double ALONE = 3;

    private final Wording wording;
    private final Weights weights;
    private final double unit;
    private final BitSet alone;
    private final Misspellings misspellings;
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
        Terms terms = new Terms(wording);
        terms.prepare(sentences(corpus));
        this.unit = corpus.topics().isEmpty() ? weights.sum(OWN_ZONES) : weights.sum(EnumSet.allOf(Zone.class));
        this.said = TermIndex.of(
                entries.stream().map(entry -> terms.of(entry.saidAs())).toList(), wording);
        this.texts = TermIndex.of(
                entries.stream().map(entry -> terms.of(text(entry))).toList(), wording);
        this.lines = TermIndex.of(
                entries.stream()
                        .flatMap(entry -> entry.saidAs().stream())
                        .map(terms::of)
                        .toList(),
                wording);
        this.passageOfLine = IntStream.range(0, passages)
                .flatMap(i -> entries.get(i).saidAs().stream().mapToInt(line -> i))
                .toArray();
        this.topics = TermIndex.of(
                corpus.topics().stream().map(topic -> terms.of(topic(topic))).toList(), wording);
        this.passagesOfTopic = members(corpus);
        this.alone = alone(entries);
        this.pools = TermIndex.of(
                Arrays.stream(passagesOfTopic)
                        .map(members -> terms.of(pool(entries, members)))
                        .toList(),
                wording);
        this.misspellings = new Misspellings(terms.known(View.PART));
    }

    Wording wording() {
        return wording;
    }

    private static Stream<String> sentences(Corpus corpus) {
        return Stream.concat(
                corpus.entries().stream()
                        .flatMap(entry -> Stream.concat(entry.saidAs().stream(), text(entry).stream())),
                corpus.topics().stream().flatMap(topic -> topic(topic).stream()));
    }

    private static List<String> text(CorpusEntry entry) {
        return List.of(
                Objects.requireNonNullElse(entry.passage().title(), ""),
                entry.passage().text());
    }

    private static List<String> topic(Topic topic) {
        return Stream.concat(topic.words().stream(), topic.saidAs().stream()).toList();
    }

    private static List<String> pool(List<CorpusEntry> entries, int[] members) {
        return Arrays.stream(members)
                .mapToObj(entries::get)
                .flatMap(entry -> entry.saidAs().stream())
                .toList();
    }

    /** The passages that neither said-as lines nor a topic leads to, such as those of a host's own documents. */
    private BitSet alone(List<CorpusEntry> entries) {
        BitSet found = new BitSet();
        for (int i = 0; i < passages; i++) {
            found.set(i, entries.get(i).saidAs().isEmpty());
        }
        for (int[] members : passagesOfTopic) {
            Arrays.stream(members).forEach(found::clear);
        }
        return found;
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
            List<String> terms = terms(view, text);
            add(scores, Zone.SAID, view, said, terms);
            addText(scores, view, terms);
            addBestLine(scores, view, terms);
            add(ofTopics, Zone.TOPIC, view, topics, terms);
            add(ofTopics, Zone.POOL, view, pools, terms);
        }
        addTopics(scores, ofTopics);
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= unit;
        }
        return new Scores(scores, ofTopics);
    }

    private void add(double[] scores, Zone zone, View view, TermIndex index, List<String> terms) {
        double weight = weights.of(zone, view);
        if (weight > 0) {
            float[] shares = index.shares(view, terms);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weight * shares[i];
            }
        }
    }

    private List<String> terms(View view, String text) {
        List<String> terms = wording.terms(view, text);
        return view == View.STEM || view == View.PART
                ? terms.stream().map(misspellings::correct).toList()
                : terms;
    }

    private void addText(double[] scores, View view, List<String> terms) {
        double weight = weights.of(Zone.TEXT, view);
        if (weight > 0) {
            float[] shares = texts.shares(view, terms);
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weight * shares[i] * (alone.get(i) ? ALONE : 1);
            }
        }
    }

    private void addBestLine(double[] scores, View view, List<String> terms) {
        double weight = weights.of(Zone.LINE, view);
        if (weight > 0) {
            float[] shares = lines.shares(view, terms);
            float[] best = new float[passages];
            for (int i = 0; i < shares.length; i++) {
                best[passageOfLine[i]] = Math.max(best[passageOfLine[i]], shares[i]);
            }
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weight * best[i];
            }
        }
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
