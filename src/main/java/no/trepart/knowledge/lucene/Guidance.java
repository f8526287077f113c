package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Topic;

/**
 * How probable it is that a passage answers a post about a topic: the earlier the topic names it, the more. It tells much
 * among questions, which fit many posts and resemble none, and little among lessons.
 */
final class Guidance {

    private static final double FIRST_LESSON = 0.7;
    private static final double NEXT_LESSON = 0.97;
    private static final double FIRST_QUESTION = 0.6;
    private static final double NEXT_QUESTION = 0.8;

    private record Link(int topic, double fit) {}

    private final List<List<Link>> linksOfPassage = new ArrayList<>();

    Guidance(Corpus corpus) {
        Map<PassageId, Integer> numbers = new HashMap<>();
        corpus.entries().forEach(entry -> {
            numbers.put(entry.passage().id(), numbers.size());
            linksOfPassage.add(new ArrayList<>());
        });
        for (int topic = 0; topic < corpus.topics().size(); topic++) {
            link(corpus, numbers, topic);
        }
    }

    private void link(Corpus corpus, Map<PassageId, Integer> numbers, int number) {
        Topic topic = corpus.topics().get(number);
        double lesson = FIRST_LESSON;
        double question = FIRST_QUESTION;
        for (PassageId id : topic.passages()) {
            Integer passage = numbers.get(id);
            if (passage == null) {
                continue;
            }
            if (corpus.entries().get(passage).passage().kind() == Kind.QUESTION) {
                linksOfPassage.get(passage).add(new Link(number, question));
                question *= NEXT_QUESTION;
            } else {
                linksOfPassage.get(passage).add(new Link(number, lesson));
                lesson *= NEXT_LESSON;
            }
        }
    }

    boolean leadsTo(int passage) {
        return !linksOfPassage.get(passage).isEmpty();
    }

    /** How probable it is that the passage answers a post that is about these topics. */
    double fit(int passage, double[] topics) {
        double fit = 0;
        for (Link link : linksOfPassage.get(passage)) {
            fit += topics[link.topic] * link.fit;
        }
        return fit;
    }

    /** What is left of the topics when the passage has answered its part of them. */
    double[] without(int passage, double[] topics) {
        double[] left = topics.clone();
        for (Link link : linksOfPassage.get(passage)) {
            left[link.topic] *= 1 - link.fit;
        }
        return left;
    }
}
