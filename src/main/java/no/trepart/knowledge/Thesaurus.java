package no.trepart.knowledge;

import java.util.List;
import java.util.Map;

/**
 * Words of the field that mean the same, and how other written languages spell bokmål words.
 *
 * @param spellings from a nynorsk, Danish or Swedish word to the bokmål one
 */
public record Thesaurus(List<Concept> concepts, Map<String, String> spellings) {

    public static final Thesaurus EMPTY = new Thesaurus(List.of(), Map.of());

    /** Words for one thing, and words that are only near it. */
    public record Concept(String name, List<String> words, List<String> related) {

        public Concept {
            words = List.copyOf(words);
            related = List.copyOf(related);
        }
    }

    public Thesaurus {
        concepts = List.copyOf(concepts);
        spellings = Map.copyOf(spellings);
    }
}
