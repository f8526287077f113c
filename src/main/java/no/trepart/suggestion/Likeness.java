package no.trepart.suggestion;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two suggestions are worded: the share of letter triples they have in common, which typos and endings hardly change. */
public final class Likeness {

    /** From here on two suggestions are pointed out as possible duplicates. */
    public static final double LIKELY_DUPLICATE = 0.32;

    private static final int TRIPLE = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** From 0, nothing in common, to 1, the same words. */
    public static double between(String one, String other) {
        Set<String> left = triples(one);
        Set<String> right = triples(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / (left.size() + right.size());
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
