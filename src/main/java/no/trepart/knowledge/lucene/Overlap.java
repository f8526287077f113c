package no.trepart.knowledge.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.CorpusEntry;

/** How much of their informative words two passages share, from 0 to 1. */
final class Overlap {

    private final List<Set<String>> words;
    private final Map<String, Integer> frequencies = new HashMap<>();

    Overlap(List<CorpusEntry> entries, Terms terms) {
        this.words = entries.stream()
                .map(entry -> (Set<String>)
                        new HashSet<>(terms.of(View.PART, entry.passage().text())))
                .toList();
        words.forEach(set -> set.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
    }

    /** Measured against the shorter of the two, so that a passage inside another counts as the same. */
    double of(int one, int other) {
        double shared = 0;
        for (String word : words.get(one)) {
            if (words.get(other).contains(word)) {
                shared += information(word);
            }
        }
        double shorter = Math.min(information(one), information(other));
        return shorter == 0 ? 0 : shared / shorter;
    }

    private double information(int passage) {
        return words.get(passage).stream().mapToDouble(this::information).sum();
    }

    private double information(String word) {
        return Math.log(1 + words.size() / (double) frequencies.getOrDefault(word, 1));
    }
}
