package no.trepart.knowledge.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The words of a text, so many in a row at a time: what two texts share of it was copied. */
final class WordRuns {

    private WordRuns() {}

    static List<List<String>> of(String text, int length) {
        List<String> words = words(text);
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(i -> words.subList(i, i + length))
                .toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
