package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's part of the work: where words begin and end, and what is left of them without their inflection. */
final class Tokens {

    /** Bokmål and nynorsk endings, in the stem filter's own numbering. */
    private static final int BOTH_WRITTEN_LANGUAGES = 3;

    private final Map<String, String> spellings;

    /** @param spellings words of other languages and spellings, and how bokmål writes them */
    Tokens(Map<String, String> spellings) {
        this.spellings = spellings;
    }

    /** The words of a text in small letters, spelt as in bokmål where it is known how. */
    List<String> words(String text) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        tokenizer.setReader(new StringReader(text));
        List<String> words = read(tokenizer);
        words.replaceAll(word -> {
            String folded = Letters.fold(word);
            return spellings.getOrDefault(folded, folded);
        });
        return words;
    }

    static List<String> stems(List<String> words) {
        return read(new NorwegianLightStemFilter(new TermStream(words), BOTH_WRITTEN_LANGUAGES));
    }

    private static List<String> read(TokenStream stream) {
        List<String> terms = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A string cannot fail to be read", e);
        }
        return terms;
    }
}
