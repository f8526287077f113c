package no.trepart.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.Bidi;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import no.trepart.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets every Vaadin part say {@code getTranslation(key)} with our words. */
@Component
class WordsI18NProvider implements I18NProvider {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_DIRECTIONAL_ISOLATE = "\u2069";

    private final transient Words words;

    WordsI18NProvider(Words words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Words.locales();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.say(
                locale,
                key,
                Arrays.stream(params).map(WordsI18NProvider::isolated).toArray());
    }

    /** What somebody wrote from right to left is kept from turning the sentence around it, and the sentence from turning it. */
    private static @Nullable Object isolated(@Nullable Object param) {
        return param instanceof String text && Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : param;
    }
}
