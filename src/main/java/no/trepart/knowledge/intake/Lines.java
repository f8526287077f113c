package no.trepart.knowledge.intake;

import java.util.regex.Pattern;

/** Puts lines of a paragraph together. */
final class Lines {

    /** A hyphen that only the end of the line made; one after which a capital or «og» follows belongs to the word. */
    private static final Pattern BROKEN_WORD = Pattern.compile("(?s).*\\p{Ll}[-\u00AD]");

    private static final Pattern REST_OF_WORD = Pattern.compile("\\p{Ll}.*");
    private static final Pattern CONJUNCTION = Pattern.compile("(og|eller|och|and|or)\\b.*");

    private Lines() {}

    static String join(String before, String line) {
        if (BROKEN_WORD.matcher(before).matches()
                && REST_OF_WORD.matcher(line).matches()
                && !CONJUNCTION.matcher(line).matches()) {
            return before.substring(0, before.length() - 1) + line;
        }
        return before + " " + line;
    }

    /** The words on one line, with ordinary blanks. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Zs}]+", " ").replace("\u00AD", "").strip();
    }
}
