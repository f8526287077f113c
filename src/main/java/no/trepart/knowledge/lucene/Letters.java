package no.trepart.knowledge.lucene;

import java.util.Locale;

/** Spelling of single letters: what Swedish, German or accented letters stand for in Norwegian words. */
final class Letters {

    private Letters() {}

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (char letter : word.toLowerCase(Locale.ROOT).toCharArray()) {
            folded.append(fold(letter));
        }
        return folded.toString();
    }

    static char fold(char letter) {
        return switch (letter) {
            case 'ä' -> 'æ';
            case 'ö' -> 'ø';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'á', 'à', 'â' -> 'a';
            case 'ó', 'ò', 'ô' -> 'o';
            case 'ü' -> 'y';
            default -> letter;
        };
    }
}
