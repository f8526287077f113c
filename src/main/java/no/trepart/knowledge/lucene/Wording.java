package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How text is cut into index terms: one analyzer for each view. */
final class Wording {

    /** Bokmål and nynorsk endings, in the stem filter's own numbering. */
    private static final int BOTH_WRITTEN_LANGUAGES = 3;

    private static final float SETTING = 0.3f;

    private final Map<View, Analyzer> analyzers = new EnumMap<>(View.class);
    private final Set<String> settings;

    Wording(Corpus corpus) {
        Thesaurus thesaurus = corpus.thesaurus();
        Map<String, String> spellings = thesaurus.spellings();
        Analyzer words = analyzer(spellings, stream -> stream);
        Compounds compounds = new Compounds(vocabulary(corpus, words));
        ConceptWords concepts = new ConceptWords(thesaurus, analyzer(spellings, Wording::stem));
        this.settings = Set.copyOf(terms(analyzer(spellings, Wording::stem), String.join(" ", WordLists.settings())));
        analyzers.put(View.STEM, analyzer(spellings, stream -> stem(stop(stream))));
        analyzers.put(View.PART, analyzer(spellings, stream -> stem(new CompoundFilter(stop(stream), compounds))));
        analyzers.put(View.PHRASE, analyzer(spellings, stream -> phrases(stem(stream))));
        analyzers.put(
                View.GRAM,
                analyzer(spellings, stream -> new GramFilter(new StopFilter(stop(stream), WordLists.SETTINGS))));
        analyzers.put(
                View.CONCEPT,
                analyzer(spellings, stream -> concepts.core(stem(new CompoundFilter(stream, compounds)))));
        analyzers.put(
                View.NEAR, analyzer(spellings, stream -> concepts.near(stem(new CompoundFilter(stream, compounds)))));
    }

    Analyzer analyzer(View view) {
        return Objects.requireNonNull(analyzers.get(view));
    }

    /** How much a term counts: what tells where somebody works counts less than what they say about it. */
    float weight(View view, String term) {
        return (view == View.STEM || view == View.PART) && settings.contains(term) ? SETTING : 1;
    }

    List<String> terms(View view, String text) {
        return terms(analyzer(view), text);
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        return terms;
    }

    private static Set<String> vocabulary(Corpus corpus, Analyzer words) {
        Set<String> vocabulary = new HashSet<>();
        for (CorpusEntry entry : corpus.entries()) {
            vocabulary.addAll(terms(words, entry.passage().text()));
            entry.saidAs().forEach(line -> vocabulary.addAll(terms(words, line)));
        }
        for (Concept concept : corpus.thesaurus().concepts()) {
            concept.words().forEach(word -> vocabulary.addAll(terms(words, word)));
            concept.related().forEach(word -> vocabulary.addAll(terms(words, word)));
        }
        return vocabulary;
    }

    private static TokenStream stop(TokenStream stream) {
        return new StopFilter(stream, WordLists.STOP_WORDS);
    }

    private static TokenStream stem(TokenStream stream) {
        return new NorwegianLightStemFilter(stream, BOTH_WRITTEN_LANGUAGES);
    }

    private static TokenStream phrases(TokenStream stream) {
        ShingleFilter phrases = new ShingleFilter(stream, 2, 3);
        phrases.setOutputUnigrams(false);
        return phrases;
    }

    private static Analyzer analyzer(Map<String, String> spellings, UnaryOperator<TokenStream> view) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = new StandardTokenizer();
                TokenStream words = new SpellingFilter(new LowerCaseFilter(tokenizer), spellings);
                return new TokenStreamComponents(tokenizer, view.apply(words));
            }
        };
    }
}
