package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void keeps_what_people_wrote() {
        assertThat(PlainText.required("  Tre skjema – og ett til!\nHvorfor? 🙄 <script>alert(1)</script> مرحبا ", 200))
                .isEqualTo(Result.done("Tre skjema – og ett til!\nHvorfor? 🙄 <script>alert(1)</script> مرحبا"));
    }

    @Test
    void drops_null_bytes_and_other_control_characters() {
        assertThat(PlainText.required("a\u0000b\u0007c\r\nd\re", 20)).isEqualTo(Result.done("abc\nd\ne"));
    }

    @Test
    void drops_directional_overrides_that_would_turn_the_text_around_it() {
        assertThat(PlainText.required("rapport\u202Eteg", 20)).isEqualTo(Result.done("rapportteg"));
    }

    @Test
    void drops_half_an_emoji_that_no_database_takes() {
        assertThat(PlainText.required("ja\uD83D", 20)).isEqualTo(Result.done("ja"));
    }

    @Test
    void composes_accents_so_that_the_same_word_is_the_same() {
        assertThat(PlainText.required("a\u030A", 20)).isEqualTo(Result.done("å"));
    }

    @Test
    void refuses_nothing_at_all() {
        assertThat(PlainText.required(" \u0000\t\n ", 20)).isEqualTo(Result.refused(Refusal.TEXT_EMPTY));
    }

    /** Blanks that do not break, joiners, soft hyphens, marks of direction, fillers, the Braille blank. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A0",
                "\u2007",
                "\u200B",
                "\u200D",
                "\u200F",
                "\u2060",
                "\u00AD",
                "\uFE0F",
                "\u3164",
                "\u2800",
                "\u115F",
                "\u00A0\u200B \n\u2800"
            })
    void refuses_what_nobody_can_see(String blank) {
        assertThat(PlainText.required(blank, 20)).isEqualTo(Result.refused(Refusal.TEXT_EMPTY));
        assertThat(PlainText.optional(blank, 20)).isEqualTo(Result.done(""));
    }

    @Test
    void trims_blanks_that_do_not_break_too() {
        assertThat(PlainText.required("\u00A0 tre skjema\u2007\n", 20)).isEqualTo(Result.done("tre skjema"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "🙄", "👩‍⚕️", "❤️", "7", "ŋ", "مرحبا", "–"})
    void takes_whatever_can_be_seen(String sign) {
        assertThat(PlainText.required(sign, 20)).isEqualTo(Result.done(sign));
    }

    @Test
    void tells_limit_and_length_of_a_text_that_is_too_long() {
        assertThat(PlainText.required("å".repeat(10_000), 1_000))
                .isEqualTo(Result.refused(Refusal.TEXT_TOO_LONG, 1_000, 10_000));
    }

    @Test
    void counts_an_emoji_as_one_character() {
        assertThat(PlainText.required("🙄🙄", 2).isDone()).isTrue();
    }
}
