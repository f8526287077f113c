package no.trepart.uikit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import no.trepart.words.Words;
import org.springframework.stereotype.Component;

/** Lets every Vaadin part say {@code getTranslation(key)} with our words. */
@Component
class WordsI18NProvider implements I18NProvider {

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
        return words.say(locale, key, params);
    }
}
