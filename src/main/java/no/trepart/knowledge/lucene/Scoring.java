package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.trepart.knowledge.Corpus;

/** Makes out what a post is about. */
final class Scoring {

    /** A passage that has nothing but its text makes up for the zones it lacks. */
    private static final double ALONE = 3;

    /** A post that meets no topic as well as this says nothing that anybody has said before. */
    private static final double LEAST = 0.1;

    private final Relevance relevance;
    private final BitSet alone = new BitSet();

    Scoring(Corpus corpus, Guidance guidance, Relevance relevance) {
        this.relevance = relevance;
        IntStream.range(0, corpus.entries().size())
                .filter(i -> corpus.entries().get(i).saidAs().isEmpty() && !guidance.leadsTo(i))
                .forEach(alone::set);
    }

    Scores of(String post) {
        Map<View, List<String>> terms = relevance.terms(post);
        double[] meetings = sum(
                relevance.scores(Zone.TOPIC, terms),
                relevance.scores(Zone.POOL, terms),
                relevance.scores(Zone.USAGE, terms));
        return new Scores(own(terms), probabilities(meetings));
    }

    private double[] own(Map<View, List<String>> terms) {
        double[] texts = relevance.scores(Zone.TEXT, terms);
        alone.stream().forEach(passage -> texts[passage] *= ALONE);
        return sum(texts, relevance.scores(Zone.SAID, terms), relevance.scores(Zone.LINE, terms));
    }

    /** The odds of a topic double with every 0.7 that the post meets it better. */
    private static double[] probabilities(double[] meetings) {
        double best = Arrays.stream(meetings).max().orElse(0);
        if (best < LEAST) {
            return new double[meetings.length];
        }
        double[] odds =
                Arrays.stream(meetings).map(meeting -> Math.exp(meeting - best)).toArray();
        double all = Arrays.stream(odds).sum();
        return Arrays.stream(odds).map(odd -> odd / all).toArray();
    }

    private static double[] sum(double[]... summands) {
        double[] sum = new double[summands[0].length];
        for (double[] summand : summands) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += summand[i];
            }
        }
        return sum;
    }
}
