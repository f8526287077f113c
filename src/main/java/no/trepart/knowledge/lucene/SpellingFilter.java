package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes words of other languages and spellings as bokmål does, where the thesaurus knows how. */
final class SpellingFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final Map<String, String> spellings;

    SpellingFilter(TokenStream input, Map<String, String> spellings) {
        super(input);
        this.spellings = spellings;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String folded = Letters.fold(term.toString());
        term.setEmpty().append(spellings.getOrDefault(folded, folded));
        return true;
    }
}
