package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Saying;

/** A line of a list of sayings: the sentence and, after an arrow, the passages chosen for it. */
final class SayingLine {

    private static final String ARROW = " → ";
    private static final Pattern SPACES = Pattern.compile(" +");

    private SayingLine() {}

    /**
     * Reads one line.
     *
     * @param number of the line in its file
     * @param text what stands after the dash
     */
    static Saying read(int number, String text, Fields fields) {
        int arrow = text.indexOf(ARROW);
        return arrow < 0
                ? Saying.of(text)
                : new Saying(
                        text.substring(0, arrow).strip(),
                        ids(
                                number,
                                SPACES.split(
                                        text.substring(arrow + ARROW.length()).strip()),
                                fields));
    }

    private static List<PassageId> ids(int number, String[] values, Fields fields) {
        List<PassageId> ids = new ArrayList<>();
        Arrays.stream(values).forEach(value -> {
            try {
                ids.add(new PassageId(value));
            } catch (IllegalArgumentException notAnId) {
                fields.report(number, Reason.UNKNOWN_VALUE, value);
            }
        });
        return ids;
    }
}
