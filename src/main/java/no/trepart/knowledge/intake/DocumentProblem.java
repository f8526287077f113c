package no.trepart.knowledge.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that could not be taken in.
 *
 * @param line counted from 1; null where lines mean nothing
 * @param page counted from 1; null where pages mean nothing
 * @param arguments what the message for the reason needs, such as a limit
 */
public record DocumentProblem(
        String file, @Nullable Integer line, @Nullable Integer page, Fault fault, List<String> arguments) {

    /** Why it could not be taken in. */
    public enum Fault {
        /** Arguments: the largest size in MB. */
        TOO_LARGE,
        /** Arguments: the highest number of passages; the rest was left out. */
        TOO_LONG,
        EMPTY,
        UNKNOWN_FORMAT,
        /** The Word format before DOCX. */
        OLD_WORD,
        NOT_UTF8,
        PASSWORD_PROTECTED,
        DAMAGED,
        /** Pictures of pages, such as a scan, and no text in them. */
        NO_TEXT,
        PAGE_WITHOUT_TEXT
    }

    public DocumentProblem {
        arguments = List.copyOf(arguments);
    }

    static DocumentProblem of(String file, Fault fault, Object... arguments) {
        return new DocumentProblem(
                file,
                null,
                null,
                fault,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    static DocumentProblem atLine(String file, int line, Fault fault) {
        return new DocumentProblem(file, line, null, fault, List.of());
    }

    static DocumentProblem onPage(String file, int page, Fault fault) {
        return new DocumentProblem(file, null, page, fault, List.of());
    }
}
