package no.trepart.suggestion;

import org.jspecify.annotations.Nullable;

/**
 * What an author says about the words their suggestion got on the board.
 *
 * @param about the {@link Rewriting#mark() mark} of the words it is an answer to; it does not count for others
 * @param covers whether they cover what the author meant
 * @param comment what is missing, for those who lead the room
 */
public record WordingAnswer(
        String about, boolean covers, @Nullable String comment) {

    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 300;
}
