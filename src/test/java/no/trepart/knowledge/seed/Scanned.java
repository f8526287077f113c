package no.trepart.knowledge.seed;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a scanned word can be a misread form of a restored one. */
final class Scanned {

    /** What character recognition made of a letter in the seed documents. */
    private static final Map<Character, List<String>> MISREAD = Map.of(
            'å', List.of("a", "3", "8", "&", "@", "g", "d", "é", "o", "a8", "æ", "dp", "da"),
            'ø', List.of("g", "@", "e", "a", "o", "p", "s", "o@", "@é", "@g", "6", "¢"),
            'æ', List.of("ae", "ze", "ee", "a", "e", "aé", "aea", "eae"),
            'l', List.of("i", "1", "|"),
            'i', List.of("|", "l", "1"),
            'j', List.of("i"),
            'k', List.of("|"),
            'v', List.of("uv"));

    /** Places where more than letters was misread. */
    private static final Map<String, String> REVIEWED =
            Map.of("kvalitetskommuneprogrammet", "|yalitetskommuneprogrammet");

    /** The number of a footnote sticks to the word before it; four digits are a year that lost its space. */
    private static final Pattern FOOTNOTE = Pattern.compile("(\\p{L}{4,})[\\d®°]{1,2}");

    private Scanned() {}

    static boolean same(String restored, String scanned) {
        return restored.equals(scanned)
                || matches(restored, 0, bare(scanned), 0)
                || scanned.equals(REVIEWED.get(restored));
    }

    private static String bare(String scanned) {
        if (Character.isLetter(scanned.charAt(scanned.length() - 1))) {
            return scanned;
        }
        Matcher footnote = FOOTNOTE.matcher(scanned);
        return footnote.matches() ? footnote.group(1) : scanned;
    }

    private static boolean matches(String restored, int i, String scanned, int j) {
        if (i == restored.length()) {
            return j == scanned.length();
        }
        char letter = restored.charAt(i);
        if (j < scanned.length() && letter == scanned.charAt(j) && matches(restored, i + 1, scanned, j + 1)) {
            return true;
        }
        for (String misread : MISREAD.getOrDefault(letter, List.of())) {
            if (scanned.startsWith(misread, j) && matches(restored, i + 1, scanned, j + misread.length())) {
                return true;
            }
        }
        return false;
    }
}
