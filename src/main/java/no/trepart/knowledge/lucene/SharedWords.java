package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Scores by how much of the post each text of a zone has; each text belongs to a passage or a topic, its owner. */
final class SharedWords implements Zone.Measure {

    private final int owners;
    private final int[] ownerOfText;
    private final Map<View, Double> weights;
    private final Map<View, TermIndex> views = new EnumMap<>(View.class);

    /** @param texts by owner, each text as the sentences it consists of */
    SharedWords(List<List<List<String>>> texts, Map<View, Double> weights, Wording wording, Terms terms) {
        this.owners = texts.size();
        this.weights = weights;
        List<List<String>> all = new ArrayList<>();
        List<Integer> ownerOf = new ArrayList<>();
        for (int owner = 0; owner < owners; owner++) {
            for (List<String> text : texts.get(owner)) {
                all.add(text);
                ownerOf.add(owner);
            }
        }
        this.ownerOfText = ownerOf.stream().mapToInt(Integer::intValue).toArray();
        Map<View, TermIndex> built = new ConcurrentHashMap<>();
        weights.keySet().parallelStream().forEach(view -> built.put(view, new TermIndex(view, wording, terms, all)));
        views.putAll(built);
    }

    /** For each owner the weighted shares of the post's terms that its best text has. */
    @Override
    public double[] scores(Map<View, List<String>> post) {
        double[] scores = new double[owners];
        views.forEach((view, index) -> {
            float[] shares = index.shares(Objects.requireNonNull(post.get(view)));
            float[] best = new float[owners];
            for (int text = 0; text < shares.length; text++) {
                best[ownerOfText[text]] = Math.max(best[ownerOfText[text]], shares[text]);
            }
            double weight = Objects.requireNonNull(weights.get(view));
            for (int owner = 0; owner < owners; owner++) {
                scores[owner] += weight * best[owner];
            }
        });
        return scores;
    }
}
