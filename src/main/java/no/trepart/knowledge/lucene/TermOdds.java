package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How much likelier terms are in what is said about each topic than in what is said about all of them. */
final class TermOdds {

    /** A topic with as many terms as this is believed half; the other half is what is said about all topics. */
    private static final double PRIOR = 1000;

    /** So that a term seen once is not believed at once. */
    private static final double UNSEEN = 0.5;

    private final Map<String, Postings> postings = new HashMap<>();
    private final double[] terms;

    TermOdds(int topics) {
        this.terms = new double[topics];
    }

    /** @param topic never smaller than the one before */
    void learn(int topic, Set<String> sentence, float weight) {
        for (String term : sentence) {
            postings.computeIfAbsent(term, any -> new Postings()).add(topic, weight);
            terms[topic] += weight;
        }
    }

    /** The logarithm of the odds for each topic, added up over the terms that are known. */
    double[] of(Set<String> post) {
        double[] odds = new double[terms.length];
        double all = Arrays.stream(terms).sum() + UNSEEN * postings.size();
        int known = 0;
        for (String term : post) {
            Postings found = postings.get(term);
            if (found != null) {
                known++;
                double expected = PRIOR * (found.sum() + UNSEEN) / all;
                for (int i = 0; i < found.size(); i++) {
                    odds[found.text(i)] += Math.log1p(found.amount(i) / expected);
                }
            }
        }
        for (int topic = 0; topic < odds.length; topic++) {
            odds[topic] += known * Math.log(PRIOR / (terms[topic] + PRIOR));
        }
        return odds;
    }
}
