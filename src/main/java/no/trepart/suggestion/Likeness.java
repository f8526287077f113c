package no.trepart.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two suggestions are worded: the share of letter triples they have in common, which typos and endings hardly change. */
public final class Likeness {

    /** From here on two suggestions are pointed out as possible duplicates. */
    static final double LIKELY_DUPLICATE = 0.32;

    private static final int TRIPLE = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> triples;

    private Likeness(Set<String> triples) {
        this.triples = triples;
    }

    /** What a text is compared by, for comparing it with many. */
    public static Likeness of(String text) {
        return new Likeness(triples(text));
    }

    /** Whether the other is worded so much like this that people should be told. */
    public boolean isLikelyDuplicateOf(Likeness other) {
        return to(other) >= LIKELY_DUPLICATE;
    }

    /**
     * Two of a list that are worded much alike.
     *
     * @param earlier its place in the list, from zero
     */
    public record Pair(int earlier, int later) {}

    /**
     * All pairs of a list that people should be told of. A full hall writes a thousand suggestions, so it counts from each triple to
     * those that have it instead of comparing each with each.
     */
    public static List<Pair> likelyDuplicates(List<Likeness> all) {
        Map<String, List<Integer>> having = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int later = 0; later < all.size(); later++) {
            int[] common = new int[later];
            for (String triple : all.get(later).triples) {
                List<Integer> places = having.computeIfAbsent(triple, none -> new ArrayList<>());
                places.forEach(earlier -> common[earlier]++);
                places.add(later);
            }
            for (int earlier = 0; earlier < later; earlier++) {
                if (all.get(later).with(common[earlier], all.get(earlier)) >= LIKELY_DUPLICATE) {
                    pairs.add(new Pair(earlier, later));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** From 0, nothing in common, to 1, the same words. */
    double to(Likeness other) {
        return with(triples.stream().filter(other.triples::contains).count(), other);
    }

    private double with(long common, Likeness other) {
        return common == 0 ? 0 : 2.0 * common / (triples.size() + other.triples.size());
    }

    private static Set<String> triples(String text) {
        Set<String> triples = new HashSet<>();
        for (String word :
                BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
            String padded = "  " + word + " ";
            for (int i = 0; word.length() >= TRIPLE && i + TRIPLE <= padded.length(); i++) {
                triples.add(padded.substring(i, i + TRIPLE));
            }
        }
        return triples;
    }
}
