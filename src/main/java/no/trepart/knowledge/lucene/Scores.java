package no.trepart.knowledge.lucene;

/**
 * What a post is about.
 *
 * @param own how well it meets each passage's own words, from 0 to about 1
 * @param topics how probable it is that it is about each topic; together 1
 * @param meetings how well it meets what is said about each topic
 */
record Scores(double[] own, double[] topics, double[] meetings) {

    /** Among the passages of a topic, those go first whose own words the post meets. */
    private static final double OWN_AMONG_OTHERS = 10;

    private static final double OWN_ALONE = 0.5;

    /** @param fit how well the passage answers the topics of the post */
    double value(int passage, double fit) {
        return fit * Math.exp(OWN_AMONG_OTHERS * own[passage]) + OWN_ALONE * own[passage];
    }
}
