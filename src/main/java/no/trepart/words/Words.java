package no.trepart.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.trepart.workshop.Language;
import no.trepart.workshop.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says things in the three languages, from the message bundles.
 *
 * <p>A text is a {@link MessageFormat} pattern in which an apostrophe is just an apostrophe. Plurals are written
 * {@code {0,choice,0#ingen forslag|1#ett forslag|1<{0} forslag}}.
 */
@Component
public class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Map<Language, Map<String, String>> tables = Bundles.read();

    /** The languages there are words in, the first being the one of most users. */
    public static List<Locale> locales() {
        return Stream.of(Language.values()).map(Language::locale).toList();
    }

    /**
     * The text of a key in the language nearest to the locale.
     *
     * <p>A key without words is a mistake that a test finds; should one slip through, its name is less harm than a broken screen.
     */
    public String say(Locale locale, String key, Object... arguments) {
        Language language = Language.nearest(locale);
        String text = table(language).get(key);
        if (text == null) {
            LOG.error("No words for «{}» in {}", key, language);
            return key;
        }
        return text.indexOf('{') < 0 ? text : format(text, language.locale(), arguments);
    }

    /** The word for a constant, such as «Samle» for {@code Phase.COLLECT}. */
    public String of(Locale locale, Enum<?> constant, Object... arguments) {
        return say(locale, key(constant), arguments);
    }

    /** What a screen says about a refusal: what is wrong and what to do. */
    public String of(Locale locale, Result.Refused<?> refused) {
        return say(locale, key(refused.reason()), refused.details().toArray());
    }

    /** The key of a constant's word, such as {@code Phase.COLLECT}. */
    public static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /**
     * The key of a constant whose type has a name that another feature's type may have too, such as
     * {@code knowledge.Kind.LESSON} beside {@code Kind.RULE} of suggestions.
     */
    public static String key(String feature, Enum<?> constant) {
        return feature + "." + key(constant);
    }

    /** The key of another form of a constant's word, such as {@code Party.ELECTED.member}. */
    public static String key(Enum<?> constant, String form) {
        return key(constant) + "." + form;
    }

    /** All keys of a language. */
    public Set<String> keys(Language language) {
        return table(language).keySet();
    }

    private Map<String, String> table(Language language) {
        return tables.getOrDefault(language, Map.of());
    }

    private static String format(String text, Locale locale, Object... arguments) {
        return new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }
}
