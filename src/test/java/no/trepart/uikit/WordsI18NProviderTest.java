package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.trepart.words.Words;
import org.junit.jupiter.api.Test;

class WordsI18NProviderTest {

    private static final Locale NB = Locale.of("nb");
    private final WordsI18NProvider words = new WordsI18NProvider(new Words());

    /** Without it the number or the sign after the words would stand before them. */
    @Test
    void what_is_written_from_right_to_left_is_set_apart_from_the_sentence_around_it() {
        assertThat(words.getTranslation("participant.focus", NB, "نموذج طويل"))
                .isEqualTo(words.getTranslation("participant.focus", NB, "X").replace("X", "\u2068نموذج طويل\u2069"));
        assertThat(words.getTranslation("participant.focus", NB, "טופס ארוך")).contains("\u2068טופס ארוך\u2069");
    }

    @Test
    void other_words_are_said_as_they_are() {
        assertThat(words.getTranslation("participant.focus", NB, "Skjema på elleve sider, 3 → 1 ✓ Žižek 漢字"))
                .doesNotContain("\u2068");
    }
}
