package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text cut into words for comparing a restored passage with its original; punctuation and marks do not count. */
record Words(List<Word> words) {

    private static final Pattern GLYPHS = Pattern.compile("[^\\s\\p{Z}\\p{Pd}.,;:!?()«»“”\"'’*\\[\\]…/<>#\u00AD_➤•]+");

    /**
     * A word in lower case and the line it stands on, counted from 1.
     *
     * @param open whether nothing but a blank parts it from the next word of the line
     */
    record Word(String text, int line, boolean open) {

        @Override
        public String toString() {
            return line + " " + text;
        }
    }

    static Words of(List<String> lines) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher glyphs = GLYPHS.matcher(lines.get(i));
            while (glyphs.find()) {
                words.add(new Word(glyphs.group().toLowerCase(Locale.ROOT), i + 1, open(lines.get(i), glyphs.end())));
            }
        }
        return new Words(List.copyOf(words));
    }

    private static boolean open(String line, int end) {
        return end + 1 < line.length() && line.charAt(end) == ' ' && Character.isLetterOrDigit(line.charAt(end + 1));
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
