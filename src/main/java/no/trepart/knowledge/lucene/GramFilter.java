package no.trepart.knowledge.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts each word into runs of four letters; the beginning of a word counts as a letter, its end does not. */
final class GramFilter extends TokenFilter {

    private static final int LENGTH = 4;
    private static final char BEGINNING = '_';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String word = "";
    private int next;

    GramFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next + LENGTH > word.length()) {
            if (!input.incrementToken()) {
                return false;
            }
            word = BEGINNING + term.toString();
            next = 0;
        }
        int end = Math.min(word.length(), next + LENGTH);
        term.setEmpty().append(word, next, end);
        next++;
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        word = "";
        next = 0;
    }
}
