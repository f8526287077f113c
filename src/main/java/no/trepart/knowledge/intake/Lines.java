package no.trepart.knowledge.intake;

import java.util.regex.Pattern;

/** Puts lines of a paragraph together. */
final class Lines {

    /** What only the end of a line made of a word. */
    private static final String HYPHENS = "-\u00AD";

    private static final Pattern REST_OF_WORD = Pattern.compile("\\p{Ll}.*");
    private static final Pattern CONJUNCTION = Pattern.compile("(og|eller|och|and|or)\\b.*");

    private Lines() {}

    /** Adds a line; a hyphen after which a capital or «og» follows belongs to the word. */
    static void join(StringBuilder before, String line) {
        if (endsInBrokenWord(before)
                && REST_OF_WORD.matcher(line).matches()
                && !CONJUNCTION.matcher(line).matches()) {
            before.setLength(before.length() - 1);
        } else {
            before.append(' ');
        }
        before.append(line);
    }

    private static boolean endsInBrokenWord(StringBuilder text) {
        int last = text.length() - 1;
        return last > 0
                && HYPHENS.indexOf(text.charAt(last)) >= 0
                && Character.getType(text.codePointBefore(last)) == Character.LOWERCASE_LETTER;
    }

    /** The words on one line, with ordinary blanks. */
    static String tidy(String text) {
        return text.replaceAll("[\\s\\p{Zs}]+", " ").replace("\u00AD", "").strip();
    }
}
