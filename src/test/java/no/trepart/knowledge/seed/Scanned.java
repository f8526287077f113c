package no.trepart.knowledge.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a scanned word can be a misread form of a restored one. */
final class Scanned {

    /** What character recognition made of a letter in the seed documents. */
    private static final Map<Character, List<String>> MISREAD = Map.of(
            'å', List.of("a", "3", "8", "&", "@", "g", "d", "é", "o", "a8", "ä", "dp"),
            'ø', List.of("g", "@", "e", "a", "o", "p", "s", "o@", "@é", "6", "¢"),
            'æ', List.of("ae", "ze", "ee", "a", "e", "aé", "aea"),
            'l', List.of("i", "1", "|"),
            'i', List.of("|", "l", "1"),
            'j', List.of("i"),
            'k', List.of("|"),
            'v', List.of("uv"));

    private final Map<String, Boolean> known = new HashMap<>();

    boolean same(String restored, String scanned) {
        return restored.equals(scanned)
                || known.computeIfAbsent(restored + '\0' + scanned, pair -> matches(restored, 0, scanned, 0));
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
