package no.trepart.knowledge.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a meeting of words counts, by zone and view; found by measurement on the tuning part of the labelled posts. */
final class Weights {

    static final Weights MEASURED = new Weights(Map.of(
            // in the order of the views: stem, part, gram, phrase, concept, near
            Zone.SAID, List.of(0.2, 0.25, 0.4, 0.5, 0.15, 0.05),
            Zone.LINE, List.of(0.5, 0.5, 0.0, 0.5, 0.2, 0.0),
            Zone.TEXT, List.of(0.5, 0.2, 0.8, 0.3, 0.0, 0.0),
            Zone.TOPIC, List.of(1.5, 1.5, 0.5, 3.0, 0.1, 0.15),
            Zone.POOL, List.of(0.4, 0.4, 0.2, 0.3, 0.0, 0.0)));

    private final Map<Zone, Map<View, Double>> weights = new EnumMap<>(Zone.class);

    Weights(Map<Zone, List<Double>> byZone) {
        byZone.forEach((zone, row) -> {
            Map<View, Double> weightsOfZone = new EnumMap<>(View.class);
            for (View view : View.values()) {
                weightsOfZone.put(view, row.get(weightsOfZone.size()));
            }
            weights.put(zone, weightsOfZone);
        });
    }

    double of(Zone zone, View view) {
        return weights.getOrDefault(zone, Map.of()).getOrDefault(view, 0.0);
    }

    double sum(Set<Zone> zones) {
        return zones.stream()
                .map(zone -> weights.getOrDefault(zone, Map.of()).values())
                .flatMap(Collection::stream)
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}
