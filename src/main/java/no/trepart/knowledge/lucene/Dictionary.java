package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is known about each word. The words of the corpus all fit in; what people write later is forgotten when it is full. */
final class Dictionary {

    private static final int FULL = 100_000;
    private static final int RUN = 4;
    private static final char BEGINNING = '_';

    private final Compounds compounds;
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    Dictionary(Compounds compounds) {
        this.compounds = compounds;
    }

    Word word(String text) {
        Word found = known.get(text);
        if (found != null) {
            return found;
        }
        Word word = describe(text);
        if (known.size() < FULL) {
            known.put(text, word);
        }
        return word;
    }

    private Word describe(String text) {
        boolean filler = WordLists.STOP_WORDS.contains(text);
        List<String> stems = Tokens.stems(
                Stream.concat(Stream.of(text), compounds.split(text).stream()).toList());
        return new Word(filler, stems, filler || WordLists.SETTINGS.contains(text) ? List.of() : grams(text));
    }

    /** The beginning of a word counts as a letter, its end does not. */
    private static List<String> grams(String text) {
        String word = BEGINNING + text;
        return IntStream.rangeClosed(0, Math.max(0, word.length() - RUN))
                .mapToObj(i -> word.substring(i, Math.min(word.length(), i + RUN)))
                .toList();
    }
}
