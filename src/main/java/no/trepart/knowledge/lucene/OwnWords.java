package no.trepart.knowledge.lucene;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.trepart.knowledge.Corpus;

/** Which words stand in each passage and its heading, for whoever searches for the very words. */
final class OwnWords {

    /** With fewer letters, words begin alike that have nothing to do with each other. */
    private static final int SHORTEST_BEGINNING = 3;

    private final List<Set<String>> words;

    OwnWords(Corpus corpus, Terms terms) {
        this.words = corpus.entries().stream()
                .map(entry -> words(Texts.text(entry), terms))
                .toList();
    }

    private static Set<String> words(List<String> sentences, Terms terms) {
        Set<String> words = new HashSet<>();
        sentences.forEach(sentence -> words.addAll(terms.of(View.PART, sentence)));
        return words;
    }

    /**
     * The passages that have all of the words. If there are none, the last word may still be typed, and those count that have all before
     * and a word that begins like it.
     *
     * @param stems in the order in which they were typed
     */
    BitSet have(List<String> stems) {
        if (stems.isEmpty()) {
            return new BitSet();
        }
        BitSet whole = passages(has -> has.containsAll(stems));
        String last = stems.getLast();
        return whole.isEmpty() && last.length() >= SHORTEST_BEGINNING
                ? passages(has -> has.containsAll(stems.subList(0, stems.size() - 1))
                        && has.stream().anyMatch(word -> word.startsWith(last)))
                : whole;
    }

    private BitSet passages(Predicate<Set<String>> which) {
        BitSet found = new BitSet();
        IntStream.range(0, words.size())
                .filter(passage -> which.test(words.get(passage)))
                .forEach(found::set);
        return found;
    }
}
