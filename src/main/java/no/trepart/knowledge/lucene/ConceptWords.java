package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;

/** Which concepts a word or a short phrase stands for or is near to, by its stems. */
final class ConceptWords {

    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();

    ConceptWords(Thesaurus thesaurus, Tokens tokens) {
        for (Concept concept : thesaurus.concepts()) {
            concept.words().forEach(word -> add(stems(tokens, word), concept.name()));
            concept.related().forEach(word -> add(stems(tokens, word), concept.name()));
        }
    }

    private static String stems(Tokens tokens, String phrase) {
        return String.join(" ", Tokens.stems(tokens.words(phrase)));
    }

    private void add(String phrase, String concept) {
        concepts.computeIfAbsent(phrase, any -> new LinkedHashSet<>()).add(concept);
        for (int end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1)) {
            beginnings.add(phrase.substring(0, end));
        }
    }

    /** What the words mean or are near to. */
    List<String> find(List<Word> words) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            words.get(i).stems().forEach(stem -> found.addAll(concepts.getOrDefault(stem, Set.of())));
            String phrase = words.get(i).stem();
            for (int j = i + 1; j < words.size() && beginnings.contains(phrase); j++) {
                phrase += ' ' + words.get(j).stem();
                found.addAll(concepts.getOrDefault(phrase, Set.of()));
            }
        }
        return found;
    }
}
