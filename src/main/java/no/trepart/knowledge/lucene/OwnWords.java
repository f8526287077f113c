package no.trepart.knowledge.lucene;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;

/** Which words stand in each passage and its heading, for whoever searches for the very words. */
final class OwnWords {

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
     * The passages that have all of the words.
     *
     * @param stems in the order in which they were typed; of the last one the beginning is enough, for it may still be typed
     */
    BitSet have(List<String> stems) {
        BitSet found = new BitSet();
        if (!stems.isEmpty()) {
            IntStream.range(0, words.size())
                    .filter(passage -> has(words.get(passage), stems))
                    .forEach(found::set);
        }
        return found;
    }

    private static boolean has(Set<String> words, List<String> stems) {
        return words.containsAll(stems.subList(0, stems.size() - 1)) && begins(words.stream(), stems.getLast());
    }

    private static boolean begins(Stream<String> words, String beginning) {
        return words.anyMatch(word -> word.startsWith(beginning));
    }
}
