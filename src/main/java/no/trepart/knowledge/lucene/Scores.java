package no.trepart.knowledge.lucene;

import java.util.Arrays;

/** How well each passage, and each topic, meets the words of a post; 0 when no word is met again. */
final class Scores {

    private final double[] passages;
    private final double[] topics;

    Scores(double[] passages, double[] topics) {
        this.passages = passages;
        this.topics = topics;
    }

    double ofPassage(int number) {
        return passages[number];
    }

    double ofTopic(int number) {
        return topics[number];
    }

    double bestPassage() {
        return Arrays.stream(passages).max().orElse(0);
    }
}
