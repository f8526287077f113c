package no.trepart.chat;

import java.util.List;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a source, word for word, with all that is needed to find it there; kept with the message, so that it stays what it
 * was when the corpus changes.
 *
 * @param passage the identity of the passage in the library
 * @param counterweight whether it warns that trust does not mean no control
 */
public record Quote(
        String passage,
        Sort sort,
        @Nullable String heading,
        String text,
        String language,
        String publisher,
        String title,
        @Nullable Integer year,
        @Nullable String chapter,
        @Nullable String page,
        List<String> cites,
        boolean counterweight) {

    /** What the group does with it: learn from it, or talk about it. */
    public enum Sort {
        LESSON,
        QUESTION
    }

    public Quote {
        cites = List.copyOf(cites);
    }

    /** A passage as it stands in the library now; a heading that only repeats the title tells nothing. */
    public static Quote of(Passage passage, Source source) {
        String heading = passage.place().heading();
        return new Quote(
                passage.id().value(),
                passage.kind() == Kind.QUESTION ? Sort.QUESTION : Sort.LESSON,
                passage.title(),
                passage.text(),
                passage.language().code(),
                source.publisher(),
                source.title(),
                source.year(),
                source.title().equals(heading) ? null : heading,
                passage.place().page(),
                passage.cites(),
                passage.counterweight());
    }
}
