package no.trepart.knowledge.lucene;

import no.trepart.knowledge.Kind;

/** What readers would choose for a post, as far as can be learnt from what they chose for others. */
final class Choice {

    /** How much the learnt choice counts beside the words that meet; chosen on the parts of the labelled posts that are for choosing. */
    private static final double OF_LESSONS = 0.85;

    private static final double OF_QUESTIONS = 0.75;

    /** The same for small talk. */
    private static final double OF_SMALL_TALK = 0.6;

    /** So that no word is so clear that nothing else counts. */
    private static final double NEVER = 1e-6;

    /** That of which nothing is known yet. */
    static final Choice UNLEARNT = new Choice(new double[0], ReadersChoice.UNKNOWN);

    private final double[] chosen;
    private final double smallTalk;

    /**
     * @param chosen how probable each passage is: lessons add up to 1 and questions too; {@link ReadersChoice#UNKNOWN} where nothing was learnt
     * @param smallTalk the logarithm of the odds that it is small talk
     */
    Choice(double[] chosen, double smallTalk) {
        this.chosen = chosen;
        this.smallTalk = smallTalk;
    }

    /**
     * What a passage is worth in the light of what readers would choose.
     *
     * @param kind of the passage and of the other candidates
     * @param byWords what it is worth by the words that meet
     * @param all what all candidates are worth by these
     */
    double worth(int passage, Kind kind, double byWords, double all) {
        double weight = kind.isLesson() ? OF_LESSONS : OF_QUESTIONS;
        return passage >= chosen.length || Double.isNaN(chosen[passage])
                ? byWords
                : Math.pow(byWords, 1 - weight) * Math.pow(chosen[passage] * all, weight);
    }

    /**
     * How probable it is that a post is small talk.
     *
     * @param byWords how probable that is by the words that meet
     */
    double smallTalk(double byWords) {
        if (Double.isNaN(smallTalk)) {
            return byWords;
        }
        double odds = Math.log((byWords + NEVER) / (1 - byWords + NEVER));
        return 1 / (1 + Math.exp(-(1 - OF_SMALL_TALK) * odds - OF_SMALL_TALK * smallTalk));
    }
}
