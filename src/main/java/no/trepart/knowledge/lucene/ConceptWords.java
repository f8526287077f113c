package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/** Which concepts a word or a short phrase stands for, by its stems. */
final class ConceptWords {

    private static final int LONGEST_PHRASE = 5;

    private final Map<String, Set<String>> core = new HashMap<>();
    private final Map<String, Set<String>> near = new HashMap<>();

    ConceptWords(Thesaurus thesaurus, Analyzer stems) {
        for (Concept concept : thesaurus.concepts()) {
            for (String word : concept.words()) {
                add(core, stems, word, concept.name());
                add(near, stems, word, concept.name());
            }
            concept.related().forEach(word -> add(near, stems, word, concept.name()));
        }
    }

    private static void add(Map<String, Set<String>> index, Analyzer stems, String word, String concept) {
        index.computeIfAbsent(String.join(" ", Wording.terms(stems, word)), phrase -> new LinkedHashSet<>())
                .add(concept);
    }

    TokenStream core(TokenStream stems) {
        return new ConceptFilter(stems, words -> find(core, words));
    }

    TokenStream near(TokenStream stems) {
        return new ConceptFilter(stems, words -> find(near, words));
    }

    /** @param positions the stems of a text, position by position: the word itself and then its parts */
    private static List<String> find(Map<String, Set<String>> index, List<List<String>> positions) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            positions.get(i).forEach(stem -> found.addAll(index.getOrDefault(stem, Set.of())));
            StringBuilder phrase = new StringBuilder(positions.get(i).getFirst());
            for (int j = i + 1; j < positions.size() && j < i + LONGEST_PHRASE; j++) {
                phrase.append(' ').append(positions.get(j).getFirst());
                found.addAll(index.getOrDefault(phrase.toString(), Set.of()));
            }
        }
        return found;
    }
}
