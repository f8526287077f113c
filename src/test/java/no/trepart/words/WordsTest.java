package no.trepart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb-NO");

    private final Words words = new Words();

    @Test
    void a_constant_has_a_word_in_each_language() {
        assertThat(Words.locales())
                .extracting(language -> words.of(language, Phase.AGREE))
                .containsExactly("Enes", "Semjast", "Agree");
    }

    @Test
    void a_browser_that_asks_for_norwegian_gets_bokmal() {
        assertThat(words.of(Locale.forLanguageTag("no"), Phase.COLLECT)).isEqualTo("Samle");
    }

    @Test
    void a_browser_that_asks_for_german_gets_english_whatever_the_server_speaks() {
        assertThat(words.of(Locale.GERMANY, Phase.COLLECT)).isEqualTo("Collect");
    }

    @Test
    void a_constant_can_have_other_forms() {
        assertThat(words.say(NORWEGIAN, Words.key(Party.EMPLOYEES, "member"))).isEqualTo("Ansatt");
    }

    @Test
    void a_refusal_mentions_its_limits() {
        var refused = new Result.Refused<>(Refusal.TEXT_TOO_LONG, java.util.List.of(1000, 1234));
        assertThat(words.of(NORWEGIAN, refused))
                .isEqualTo("Teksten er på 1\u00A0234 tegn, og det er plass til 1\u00A0000. Kort den ned litt.");
    }

    @Test
    void plurals_follow_the_number() {
        assertThat(words.say(NORWEGIAN, Words.key(Refusal.BUDGET_EXCEEDED), 1)).startsWith("Du har én prikk i alt.");
        assertThat(words.say(NORWEGIAN, Words.key(Refusal.BUDGET_EXCEEDED), 5)).startsWith("Du har 5 prikker i alt.");
    }

    @Test
    void plurals_follow_a_number_with_a_decimal() {
        assertThat(words.say(NORWEGIAN, "console.actions.baseline", 0.5))
                .isEqualTo("Nullpunkt: 0,5 timer i måneden i dag");
        assertThat(words.say(NORWEGIAN, "console.actions.baseline", 1.0))
                .isEqualTo("Nullpunkt: 1 time i måneden i dag");
        assertThat(words.say(NORWEGIAN, "console.actions.baseline", 6.5))
                .isEqualTo("Nullpunkt: 6,5 timer i måneden i dag");
    }

    @Test
    void a_key_without_words_shows_its_name_rather_than_breaking_the_screen() {
        assertThat(words.say(NORWEGIAN, "no such key")).isEqualTo("no such key");
    }
}
