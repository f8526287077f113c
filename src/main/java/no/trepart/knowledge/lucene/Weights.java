package no.trepart.knowledge.lucene;

import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * How much a meeting of words counts, by zone and view. Those of the passages were found on the tuning part of the labelled
 * posts, those of the topics are the likeliest for sentences that were left out of the index.
 */
final class Weights {

    static final Weights MEASURED = new Weights(Map.of(
            // in the order of the views: stem, part, gram, phrase, near
            Zone.SAID, List.of(0.04, 0.05, 0.08, 0.10, 0.04),
            Zone.LINE, List.of(0.10, 0.10, 0.00, 0.10, 0.04),
            Zone.TEXT, List.of(0.10, 0.04, 0.16, 0.06, 0.00),
            Zone.TOPIC, List.of(1.1, 1.1, 2.4, 1.4, 1.0),
            Zone.POOL, List.of(1.2, 0.3, 0.5, 2.3, 0.8),
            Zone.USAGE, List.of(0.22, 0.12, 0.08, 0.13, 0.00)));

    private final Map<Zone, Map<View, Double>> weights = new EnumMap<>(Zone.class);

    Weights(Map<Zone, List<Double>> byZone) {
        byZone.forEach((zone, row) -> {
            Map<View, Double> weightsOfZone = new EnumMap<>(View.class);
            Iterator<Double> next = row.iterator();
            for (View view : View.values()) {
                double weight = next.next();
                if (weight > 0) {
                    weightsOfZone.put(view, weight);
                }
            }
            weights.put(zone, weightsOfZone);
        });
    }

    /** The views that count in a zone. */
    Map<View, Double> of(Zone zone) {
        return weights.getOrDefault(zone, Map.of());
    }
}
