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

    private final PackedPostings postings;
    private final double[] terms;

    private TermOdds(PackedPostings postings, double[] terms) {
        this.postings = postings;
        this.terms = terms;
    }

    /** What is said about topics, while it is being gathered. */
    static final class Learning {

        private final Map<String, Postings> gathered = new HashMap<>();
        private final double[] terms;

        Learning(int topics) {
            this.terms = new double[topics];
        }

        /** @param topic never smaller than the one before */
        void add(int topic, Set<String> sentence, float weight) {
            for (String term : sentence) {
                gathered.computeIfAbsent(term, any -> new Postings()).add(topic, weight);
                terms[topic] += weight;
            }
        }

        TermOdds learnt() {
            return new TermOdds(new PackedPostings(gathered), terms);
        }
    }

    /** The logarithm of the odds for each topic, added up over the terms that are known. */
    double[] of(Set<String> post) {
        double[] odds = new double[terms.length];
        double all = Arrays.stream(terms).sum() + UNSEEN * postings.size();
        int known = 0;
        for (String term : post) {
            int place = postings.find(term);
            if (postings.begin(place) < postings.end(place)) {
                known++;
                double expected = PRIOR * (sum(place) + UNSEEN) / all;
                for (int i = postings.begin(place); i < postings.end(place); i++) {
                    odds[postings.text(i)] += Math.log1p(postings.amount(i) / expected);
                }
            }
        }
        for (int topic = 0; topic < odds.length; topic++) {
            odds[topic] += known * Math.log(PRIOR / (terms[topic] + PRIOR));
        }
        return odds;
    }

    private double sum(int place) {
        double sum = 0;
        for (int i = postings.begin(place); i < postings.end(place); i++) {
            sum += postings.amount(i);
        }
        return sum;
    }
}
