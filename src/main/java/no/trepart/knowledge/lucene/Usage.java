package no.trepart.knowledge.lucene;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Learns from the sentences about each topic how people talk about it: naive Bayes, one for each view, weighed together. */
final class Usage implements Zone.Measure {

    /**
     * Sentences that tell how people talk about a topic.
     *
     * @param weight what one sentence counts
     */
    record Saying(List<String> sentences, double weight) {}

    private final int topics;
    private final Map<View, Double> weights;
    private final Map<View, TermOdds> views = new EnumMap<>(View.class);

    /** @param sayings by topic */
    Usage(List<List<Saying>> sayings, Map<View, Double> weights, Terms terms) {
        this.topics = sayings.size();
        this.weights = weights;
        Map<View, TermOdds> learnt = new ConcurrentHashMap<>();
        weights.keySet().parallelStream().forEach(view -> learnt.put(view, learn(view, sayings, terms)));
        views.putAll(learnt);
    }

    private static TermOdds learn(View view, List<List<Saying>> sayings, Terms terms) {
        TermOdds.Learning odds = new TermOdds.Learning(sayings.size());
        for (int topic = 0; topic < sayings.size(); topic++) {
            for (Saying saying : sayings.get(topic)) {
                for (String sentence : saying.sentences()) {
                    odds.add(topic, new HashSet<>(terms.of(view, sentence)), (float) saying.weight());
                }
            }
        }
        return odds.learnt();
    }

    @Override
    public double[] scores(Map<View, List<String>> post) {
        double[] scores = new double[topics];
        views.forEach((view, odds) -> {
            double weight = Objects.requireNonNull(weights.get(view));
            double[] ofView = odds.of(new HashSet<>(Objects.requireNonNull(post.get(view))));
            for (int topic = 0; topic < topics; topic++) {
                scores[topic] += weight * ofView[topic];
            }
        });
        return scores;
    }
}
