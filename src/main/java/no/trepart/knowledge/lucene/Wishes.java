package no.trepart.knowledge.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.knowledge.PassageId;

/**
 * What is wanted for a sentence.
 *
 * @param amounts by number, together no more than the weight; what is not among them is not wanted
 * @param weight how much the sentence counts; 0 when it says nothing about any of them
 */
record Wishes(Map<Integer, Float> amounts, float weight) {

    /** For the only thing there is. */
    static final Wishes FOR = new Wishes(Map.of(0, 1f), 1);

    /** Against whatever there is. */
    static final Wishes AGAINST = new Wishes(Map.of(), 1);

    /** How much the second choice and those after it are wanted when the first is wanted 1. */
    private static final float[] CHOICES = {1, 0.8f, 0.7f, 0.6f, 0.5f};

    private static final Wishes NONE = new Wishes(Map.of(), 0);

    Wishes {
        amounts = Map.copyOf(amounts);
    }

    /** For those of the chosen passages that have a number. */
    static Wishes of(List<PassageId> chosen, Map<PassageId, Integer> numbers, float weight) {
        List<Integer> wanted = chosen.stream()
                .filter(numbers::containsKey)
                .map(numbers::get)
                .distinct()
                .limit(CHOICES.length)
                .toList();
        if (wanted.isEmpty()) {
            return NONE;
        }
        float all = 0;
        for (int i = 0; i < wanted.size(); i++) {
            all += CHOICES[i];
        }
        Map<Integer, Float> amounts = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            amounts.put(wanted.get(i), weight * CHOICES[i] / all);
        }
        return new Wishes(amounts, weight);
    }

    boolean isNone() {
        return weight == 0;
    }
}
