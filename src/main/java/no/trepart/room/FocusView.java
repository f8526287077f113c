package no.trepart.room;

import java.util.List;
import no.trepart.chat.Quote;
import org.jspecify.annotations.Nullable;

/**
 * What everybody looks at now.
 *
 * @param card the suggestion in focus; null if it is a passage of the library
 * @param lessons what the assistant found for it and nobody dismissed
 * @param questions questions for discussion
 * @param passage the identity of the passage of the library that is on the wall; null if it is a suggestion
 */
public record FocusView(
        @Nullable Card card,
        List<Quote> lessons,
        List<Quote> questions,
        @Nullable String passage) {

    /** The same as somebody else sees it: with the card that is theirs. */
    FocusView with(Card own) {
        return new FocusView(own, lessons, questions, passage);
    }
}
