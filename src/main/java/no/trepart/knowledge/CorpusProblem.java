package no.trepart.knowledge;

import java.util.List;

/**
 * Something in a corpus file that could not be used.
 *
 * @param file the name of the file, without its folder
 * @param line counted from 1
 * @param arguments what the message for the reason needs, such as the name of a missing key
 */
public record CorpusProblem(String file, int line, Reason reason, List<String> arguments) {

    /** Why it could not be used. */
    public enum Reason implements Coded {
        /** Arguments: what the system said. The file is left out. */
        UNREADABLE("unreadable"),
        /** The file is left out. */
        NOT_UTF8("not-utf8"),
        /** The file does not start with a block between two lines of three hyphens; it is left out. */
        NO_FRONT_MATTER("no-front-matter"),
        /** Arguments: key. The file, or the passage, is left out. */
        MISSING_FIELD("missing-field"),
        /** Arguments: key, value. A wrong code is left out, a wrong kind leaves out the passage. */
        UNKNOWN_VALUE("unknown-value"),
        /** Arguments: id. The later one is left out. */
        DUPLICATE_ID("duplicate-id"),
        /** Arguments: id. The passage, or the file, is left out. */
        BAD_ID("bad-id"),
        /** Arguments: id. The passage has no quoted text and is left out. */
        NO_TEXT("no-text"),
        /** Arguments: the line. It belongs to nothing and is ignored. */
        STRAY_LINE("stray-line"),
        /** A document that was put into the folder and not uploaded; it is left out. */
        NOT_READ_HERE("not-read-here"),
        /** Arguments: the largest size in MB. The file is left out. */
        TOO_LARGE("too-large");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    public CorpusProblem {
        arguments = List.copyOf(arguments);
    }

    public static CorpusProblem of(String file, int line, Reason reason, String... arguments) {
        return new CorpusProblem(file, line, reason, List.of(arguments));
    }
}
