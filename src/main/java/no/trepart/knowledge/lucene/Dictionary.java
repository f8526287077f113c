package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is known about each word. Only the words of the corpus are kept: whoever searches could else fill the memory with words that
 * nobody will ever write again.
 */
final class Dictionary {

    /** What is longer and stands nowhere in the corpus is no word, and says nothing. */
    private static final int LONGEST_UNKNOWN = 40;

    private static final int RUN = 4;
    private static final char BEGINNING = '_';

    private final Set<String> corpus;
    private final Compounds compounds;
    private final Map<String, Word> known = new ConcurrentHashMap<>();

    /** @param corpus the words of the corpus */
    Dictionary(Set<String> corpus) {
        this.corpus = corpus;
        this.compounds = new Compounds(corpus);
    }

    Word word(String text) {
        Word found = known.get(text);
        if (found != null) {
            return found;
        }
        if (corpus.contains(text)) {
            Word word = describe(text);
            known.put(text, word);
            return word;
        }
        return text.length() > LONGEST_UNKNOWN ? nothing(text) : describe(text);
    }

    private static Word nothing(String text) {
        return new Word(true, List.of(text.substring(0, LONGEST_UNKNOWN)), List.of());
    }

    /** How many words are kept. */
    int size() {
        return known.size();
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
