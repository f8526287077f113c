package no.trepart.export.paper;

import java.util.Locale;
import no.trepart.words.Formats;
import no.trepart.words.Words;

/** The words of one language. */
public record Wording(Words words, Locale locale) {

    public String say(String key, Object... arguments) {
        return words.say(locale, key, arguments);
    }

    public String of(Enum<?> constant) {
        return words.of(locale, constant);
    }

    /** Another form of a constant's word. */
    String of(Enum<?> constant, String form) {
        return words.say(locale, Words.key(constant, form));
    }

    public Formats formats() {
        return Formats.of(locale);
    }
}
