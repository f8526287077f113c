package no.trepart.knowledge.lucene;

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

    /** The topic the post is most about, or -1 when it meets none. */
    int bestTopic() {
        int best = -1;
        for (int i = 0; i < topics.length; i++) {
            if (topics[i] > (best < 0 ? 0 : topics[best])) {
                best = i;
            }
        }
        return best;
    }
}
