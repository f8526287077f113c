package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
