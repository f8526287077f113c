package no.trepart.suggestion;

import java.util.HashSet;
import java.util.Locale;
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

    /** From 0, nothing in common, to 1, the same words. */
    double to(Likeness other) {
        if (triples.isEmpty() || other.triples.isEmpty()) {
            return 0;
        }
        long common = triples.stream().filter(other.triples::contains).count();
        return 2.0 * common / (triples.size() + other.triples.size());
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
