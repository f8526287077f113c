package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut into words for comparing a restored passage with its original; punctuation and marks do not count. */
record Words(List<Word> words) {

    private static final Pattern GLYPHS = Pattern.compile("[^\\s\\p{Z}\\p{Pd}.,;:!?()«»“”\"'’*\\[\\]…/<>#\u00AD_➤•]+");

    /** A word in lower case and the line it stands on, counted from 1. */
    record Word(String text, int line) {}

    static Words of(List<String> lines) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher glyphs = GLYPHS.matcher(lines.get(i));
            while (glyphs.find()) {
                words.add(new Word(normal(glyphs.group()), i + 1));
            }
        }
        return new Words(List.copyOf(words));
    }

    /** Swedish letters stand in Norwegian words where a keyboard or a scanner put them. */
    private static String normal(String word) {
        return word.toLowerCase(Locale.ROOT).replace('ö', 'ø').replace('ä', 'æ');
    }

    static Words of(String text) {
        return of(text.lines().toList());
    }

    String text(int position) {
        return words.get(position).text();
    }

    int size() {
        return words.size();
    }
}
