package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Topic;

/** What of the corpus is indexed in each zone. */
final class Texts {

    /** What a word counts, and a sentence about a passage of the topic, when a sentence about the topic counts 1. */
    private static final double WORD = 0.5;

    private static final double OF_PASSAGE = 0.3;

    private final Corpus corpus;
    private final Map<PassageId, CorpusEntry> entries = new HashMap<>();

    Texts(Corpus corpus) {
        this.corpus = corpus;
        corpus.entries().forEach(entry -> entries.put(entry.passage().id(), entry));
    }

    /** By passage or topic, each text as the sentences it consists of. */
    List<List<List<String>>> of(Zone zone) {
        return switch (zone) {
            case SAID -> ofPassages(entry -> List.of(entry.saidAs()));
            case LINE -> ofPassages(entry -> one(entry.saidAs()));
            case TEXT -> ofPassages(entry -> List.of(text(entry)));
            case TOPIC -> ofTopics(topic -> List.of(said(topic)));
            case POOL, USAGE -> ofTopics(topic -> List.of(pool(topic)));
        };
    }

    Stream<String> sentences() {
        return Stream.concat(
                corpus.entries().stream()
                        .flatMap(entry -> Stream.concat(entry.saidAs().stream(), text(entry).stream())),
                corpus.topics().stream().flatMap(topic -> said(topic).stream()));
    }

    private List<List<List<String>>> ofPassages(Function<CorpusEntry, List<List<String>>> texts) {
        return corpus.entries().stream().map(texts).toList();
    }

    private List<List<List<String>>> ofTopics(Function<Topic, List<List<String>>> texts) {
        return corpus.topics().stream().map(texts).toList();
    }

    private static List<List<String>> one(List<String> sentences) {
        return sentences.stream().map(List::of).toList();
    }

    /** The heading of a passage, if it has one, and the passage. */
    static List<String> text(CorpusEntry entry) {
        return List.of(
                Objects.requireNonNullElse(entry.passage().title(), ""),
                entry.passage().text());
    }

    private static List<String> said(Topic topic) {
        List<String> said = new ArrayList<>(topic.words());
        said.addAll(topic.saidAs());
        return said;
    }

    private List<String> pool(Topic topic) {
        return topic.passages().stream()
                .filter(entries::containsKey)
                .flatMap(id -> Objects.requireNonNull(entries.get(id)).saidAs().stream())
                .toList();
    }

    /** What tells how people talk about each topic; of a passage the less, the more topics it belongs to. */
    List<List<Usage.Saying>> sayings() {
        Map<PassageId, Integer> topics = new HashMap<>();
        corpus.topics().forEach(topic -> topic.passages().forEach(id -> topics.merge(id, 1, Integer::sum)));
        return corpus.topics().stream().map(topic -> sayings(topic, topics)).toList();
    }

    private List<Usage.Saying> sayings(Topic topic, Map<PassageId, Integer> topics) {
        List<Usage.Saying> sayings = new ArrayList<>();
        sayings.add(new Usage.Saying(topic.saidAs(), 1));
        sayings.add(new Usage.Saying(topic.words(), WORD));
        for (PassageId id : topic.passages()) {
            CorpusEntry entry = entries.get(id);
            if (entry != null && entry.passage().kind().isLesson()) {
                double shared = Math.sqrt(Objects.requireNonNull(topics.get(id)));
                sayings.add(new Usage.Saying(entry.saidAs(), OF_PASSAGE / shared));
            }
        }
        return sayings;
    }
}
