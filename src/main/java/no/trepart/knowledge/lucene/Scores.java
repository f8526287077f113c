package no.trepart.knowledge.lucene;

/** What a post is about. */
final class Scores {

    /** Among the passages of a topic, those go first whose own words the post meets. */
    private static final double OWN_AMONG_OTHERS = 10;

    private static final double OWN_ALONE = 1;

    private final double[] own;
    private final double[] topics;

    /**
     * @param own how well it meets each passage's own words, from 0 to about 1
     * @param topics how probable it is that it is about each topic; together 1, or 0 when it meets none
     */
    Scores(double[] own, double[] topics) {
        this.own = own;
        this.topics = topics;
    }

    double[] own() {
        return own;
    }

    double[] topics() {
        return topics;
    }

    /**
     * How much a passage is worth showing.
     *
     * @param fit how probable it is that it answers the topics of the post
     */
    double value(int passage, double fit) {
        return fit * Math.exp(OWN_AMONG_OTHERS * own[passage]) + OWN_ALONE * own[passage];
    }
}
