package no.trepart.knowledge.lucene;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the known word that an unknown one was probably meant to be: one letter more, less, other or swapped. Two such words
 * become the same when one letter is left out of each.
 */
final class Misspellings {

    /** Shorter words are one letter away from too many others. */
    private static final int SHORTEST = 6;

    private final Set<String> known;
    private final Map<String, String> byRemainder = new HashMap<>();

    Misspellings(Stream<String> words) {
        this.known = words.collect(Collectors.toUnmodifiableSet());
        known.stream()
                .filter(word -> word.length() >= SHORTEST - 1)
                .sorted()
                .forEach(word -> remainders(word).forEach(rest -> byRemainder.putIfAbsent(rest, word)));
    }

    String correct(String word) {
        if (word.length() < SHORTEST || known.contains(word)) {
            return word;
        }
        return remainders(word)
                .filter(byRemainder::containsKey)
                .map(byRemainder::get)
                .findFirst()
                .orElse(word);
    }

    /** The word itself and the word with any letter but the first left out. */
    private static Stream<String> remainders(String word) {
        return Stream.concat(
                Stream.of(word),
                IntStream.range(1, word.length()).mapToObj(i -> word.substring(0, i) + word.substring(i + 1)));
    }
}
