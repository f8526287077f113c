package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Topic;

/** How well each passage answers each topic: the earlier a topic names it among its lessons or its questions, the better. */
final class Guidance {

    private static final double FIRST = 0.5;
    private static final double NEXT = 0.9;

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
        double lesson = FIRST;
        double question = FIRST;
        for (PassageId id : topic.passages()) {
            Integer passage = numbers.get(id);
            if (passage == null) {
                continue;
            }
            if (corpus.entries().get(passage).passage().kind() == Kind.QUESTION) {
                linksOfPassage.get(passage).add(new Link(number, question));
                question *= NEXT;
            } else {
                linksOfPassage.get(passage).add(new Link(number, lesson));
                lesson *= NEXT;
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
