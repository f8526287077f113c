package no.trepart.knowledge.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells headings by how they look where nothing else tells them. */
final class Headings {

    private static final int LONGEST = 80;
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s+\\p{Lu}.*");
    private static final Pattern CHAPTER = Pattern.compile("(?i)(kapittel|kap\\.|del)\\s+\\d+.*");

    private Headings() {}

    /** The level of a line that stands alone; 0 when it is no heading. */
    static int level(String line) {
        if (line.length() > LONGEST || line.matches(".*[.,;:!?»]") || !line.matches(".*\\p{L}.*")) {
            return 0;
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return numbered.group(1).split("\\.").length;
        }
        if (CHAPTER.matcher(line).matches()) {
            return 1;
        }
        return Character.isUpperCase(line.charAt(0)) ? 2 : 0;
    }
}
