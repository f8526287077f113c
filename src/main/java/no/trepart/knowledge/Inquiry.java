package no.trepart.knowledge;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says, and how much they want back.
 *
 * @param language a passage in this language goes first among equals
 * @param switchedOff sources that must not be quoted
 */
public record Inquiry(
        String text,
        int maxLessons,
        int maxQuestions,
        @Nullable Language language,
        Set<SourceId> switchedOff) {

    private static final int LESSONS = 3;
    private static final int QUESTIONS = 2;

    public Inquiry {
        if (maxLessons < 0 || maxQuestions < 0) {
            throw new IllegalArgumentException("Ask for no less than 0 lessons and 0 questions");
        }
        switchedOff = Set.copyOf(switchedOff);
    }

    /** Three lessons and two questions, from every source. */
    public static Inquiry about(String text) {
        return new Inquiry(text, LESSONS, QUESTIONS, null, Set.of());
    }

    public Inquiry atMost(int lessons, int questions) {
        return new Inquiry(text, lessons, questions, language, switchedOff);
    }

    public Inquiry preferring(Language preferred) {
        return new Inquiry(text, maxLessons, maxQuestions, preferred, switchedOff);
    }

    public Inquiry without(Set<SourceId> sources) {
        return new Inquiry(text, maxLessons, maxQuestions, language, sources);
    }
}
