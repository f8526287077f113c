package no.trepart.knowledge.lucene;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Saying;

/** A sentence and what readers would hand whoever says it: lessons, questions, or nothing because it is small talk. */
record Example(String sentence, Wishes lessons, Wishes questions, Wishes smallTalk) {

    /** What a sentence says about the passage it was written for, when one for which others were chosen too says 1. */
    private static final float WRITTEN_FOR = 0.6f;

    /** What a sentence says for which readers looked through the whole library. */
    private static final float READ = 2;

    /** The sentences of a corpus; none where nobody has chosen anything. */
    static List<Example> of(Corpus corpus) {
        Map<PassageId, Integer> lessons = new HashMap<>();
        Map<PassageId, Integer> questions = new HashMap<>();
        for (int i = 0; i < corpus.entries().size(); i++) {
            Kind kind = corpus.entries().get(i).passage().kind();
            PassageId id = corpus.entries().get(i).passage().id();
            if (kind.isLesson()) {
                lessons.put(id, i);
            } else if (kind == Kind.QUESTION) {
                questions.put(id, i);
            }
        }
        Map<String, Example> examples = new LinkedHashMap<>();
        corpus.entries()
                .forEach(entry -> entry.sayings()
                        .forEach(saying -> examples.put(saying.text(), ofPassage(entry, saying, lessons, questions))));
        corpus.topics()
                .forEach(topic -> topic.sayings().stream()
                        .filter(saying ->
                                topic.passages().isEmpty() || !saying.chosen().isEmpty())
                        .forEach(saying -> examples.put(
                                saying.text(),
                                topic.passages().isEmpty()
                                        ? smallTalk(saying.text())
                                        : of(saying, 1, lessons, questions))));
        corpus.written().forEach(post -> examples.put(post.text(), of(post, 1, lessons, questions)));
        corpus.posts()
                .forEach(post -> examples.put(
                        post.text(),
                        post.chosen().isEmpty() ? smallTalk(post.text()) : of(post, READ, lessons, questions)));
        return chosen(corpus) ? List.copyOf(examples.values()) : List.of();
    }

    private static boolean chosen(Corpus corpus) {
        return Stream.concat(
                        corpus.topics().stream().flatMap(topic -> topic.sayings().stream()), corpus.posts().stream())
                .anyMatch(saying -> !saying.chosen().isEmpty());
    }

    private static Example ofPassage(
            CorpusEntry entry, Saying saying, Map<PassageId, Integer> lessons, Map<PassageId, Integer> questions) {
        List<PassageId> own = List.of(entry.passage().id());
        Wishes chosen = Wishes.of(saying.chosen(), questions, 1);
        return new Example(
                saying.text(),
                Wishes.of(own, lessons, WRITTEN_FOR),
                chosen.isNone() ? Wishes.of(own, questions, 1) : chosen,
                Wishes.AGAINST);
    }

    private static Example of(
            Saying saying, float weight, Map<PassageId, Integer> lessons, Map<PassageId, Integer> questions) {
        return new Example(
                saying.text(),
                Wishes.of(saying.chosen(), lessons, weight),
                Wishes.of(saying.chosen(), questions, weight),
                Wishes.AGAINST);
    }

    private static Example smallTalk(String sentence) {
        return new Example(sentence, Wishes.AGAINST, Wishes.AGAINST, Wishes.FOR);
    }
}
