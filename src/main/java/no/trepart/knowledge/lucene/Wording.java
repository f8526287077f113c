package no.trepart.knowledge.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.Thesaurus.Concept;

/** How text is cut into index terms, one way for each view. */
final class Wording {

    private static final float SETTING = 0.3f;

    private final Tokens tokens;
    private final Dictionary dictionary;
    private final ConceptWords concepts;
    private final Set<String> settings = Set.copyOf(Tokens.stems(List.copyOf(WordLists.SETTINGS)));

    Wording(Corpus corpus) {
        this.tokens = new Tokens(corpus.thesaurus().spellings());
        this.dictionary = new Dictionary(vocabulary(corpus));
        this.concepts = new ConceptWords(corpus.thesaurus(), tokens);
    }

    private Set<String> vocabulary(Corpus corpus) {
        Stream<String> spoken = corpus.entries().stream().flatMap(Wording::texts);
        Stream<String> listed = corpus.thesaurus().concepts().stream().flatMap(Wording::words);
        return Stream.concat(spoken, listed)
                .parallel()
                .flatMap(text -> tokens.words(text).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(CorpusEntry entry) {
        return Stream.concat(Stream.of(entry.passage().text()), entry.saidAs().stream());
    }

    private static Stream<String> words(Concept concept) {
        return Stream.concat(concept.words().stream(), concept.related().stream());
    }

    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        for (String word : tokens.words(text)) {
            words.add(dictionary.word(word));
        }
        return words;
    }

    /** How much a term counts: what tells where somebody works counts less than what they say about it. */
    float weight(View view, String term) {
        return (view == View.STEM || view == View.PART) && settings.contains(term) ? SETTING : 1;
    }

    List<String> terms(View view, List<Word> words) {
        return switch (view) {
            case STEM -> meaning(words, word -> word.stems().subList(0, 1));
            case PART -> meaning(words, Word::stems);
            case GRAM -> meaning(words, Word::grams);
            case PHRASE -> phrases(words);
            case NEAR -> concepts.find(words);
        };
    }

    private static List<String> meaning(List<Word> words, Function<Word, List<String>> terms) {
        List<String> meaning = new ArrayList<>();
        for (Word word : words) {
            if (!word.filler()) {
                meaning.addAll(terms.apply(word));
            }
        }
        return meaning;
    }

    private static List<String> phrases(List<Word> words) {
        List<String> phrases = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String pair = words.get(i).stem() + ' ' + words.get(i + 1).stem();
            phrases.add(pair);
            if (i + 2 < words.size()) {
                phrases.add(pair + ' ' + words.get(i + 2).stem());
            }
        }
        return phrases;
    }
}
