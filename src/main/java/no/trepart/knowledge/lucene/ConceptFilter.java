package no.trepart.knowledge.lucene;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Replaces the words of a text by the concepts they stand for. */
final class ConceptFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final Function<List<List<String>>, List<String>> concepts;
    private final Deque<String> found = new ArrayDeque<>();
    private boolean read;

    ConceptFilter(TokenStream input, Function<List<List<String>>, List<String>> concepts) {
        super(input);
        this.concepts = concepts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!read) {
            found.addAll(concepts.apply(readAll()));
            read = true;
        }
        if (found.isEmpty()) {
            return false;
        }
        clearAttributes();
        term.append(found.poll());
        return true;
    }

    private List<List<String>> readAll() throws IOException {
        List<List<String>> positions = new ArrayList<>();
        while (input.incrementToken()) {
            if (positions.isEmpty() || position.getPositionIncrement() > 0) {
                positions.add(new ArrayList<>());
            }
            positions.getLast().add(term.toString());
        }
        return positions;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        found.clear();
        read = false;
    }
}
