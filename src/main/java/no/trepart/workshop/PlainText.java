package no.trepart.workshop;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cleans what people type or paste, without changing what they said. */
public final class PlainText {

    /** A letter, digit or sign; but Unicode counts four fillers as letters and the Braille blank as a sign. */
    private static final Pattern VISIBLE =
            Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");

    private PlainText() {}

    /**
     * Composes accents, drops control characters other than line breaks, and trims.
     *
     * @param limit the most characters (code points) allowed
     * @return the text, or {@link Refusal#TEXT_EMPTY} or {@link Refusal#TEXT_TOO_LONG} with the limit and the length
     */
    public static Result<String> required(@Nullable String typed, int limit) {
        String text = clean(typed);
        return text.isEmpty() ? Result.refused(Refusal.TEXT_EMPTY) : within(text, limit);
    }

    /** As {@link #required}, but nothing at all is fine too and gives an empty text. */
    public static Result<String> optional(@Nullable String typed, int limit) {
        return within(clean(typed), limit);
    }

    private static Result<String> within(String text, int limit) {
        int length = text.codePointCount(0, text.length());
        return length > limit ? Result.refused(Refusal.TEXT_TOO_LONG, limit, length) : Result.done(text);
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        // Directional overrides and isolates could make a post reorder the text around it on the wall.
        String plain = lines.replaceAll("[\\p{Cc}&&[^\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
        String whole =
                plain.replaceAll("[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]", "");
        String composed = Normalizer.normalize(whole, Normalizer.Form.NFC);
        return VISIBLE.matcher(composed).find() ? trimmed(composed) : "";
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (isBlank(text.charAt(from))) {
            from++;
        }
        while (isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Also the blanks that do not break a line, which Java does not count as white space. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
