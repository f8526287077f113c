package no.trepart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats norwegian = Formats.of(Locale.forLanguageTag("nn"));
    private final Formats english = Formats.of(Locale.UK);

    @Test
    void dates_are_written_day_first() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertThat(norwegian.date(day)).isEqualTo("21.11.2026");
        assertThat(english.date(day)).isEqualTo("21/11/2026");
    }

    @Test
    void norwegian_clocks_have_a_full_stop() {
        assertThat(norwegian.clock(LocalTime.of(9, 0))).isEqualTo("09.00");
        assertThat(english.clock(LocalTime.of(9, 0))).isEqualTo("09:00");
    }

    @Test
    void moments_are_told_in_norwegian_time() {
        assertThat(norwegian.moment(Instant.parse("2026-07-01T10:05:00Z"))).isEqualTo("01.07.2026 12.05");
    }

    @Test
    void thousands_are_kept_together_by_a_no_break_space() {
        assertThat(norwegian.number(1_020_000)).isEqualTo("1\u00A0020\u00A0000");
    }

    @Test
    void decimals_have_a_comma_in_norwegian_and_none_when_whole() {
        assertThat(norwegian.decimal(6.5)).isEqualTo("6,5");
        assertThat(norwegian.decimal(0.25)).as("a quarter of an hour").isEqualTo("0,3");
        assertThat(norwegian.decimal(-6)).isEqualTo("\u22126");
        assertThat(english.decimal(6.5)).isEqualTo("6.5");
    }

    @Test
    void a_countdown_has_minutes_and_seconds() {
        assertThat(norwegian.countdown(Duration.ofSeconds(460))).isEqualTo("07:40");
    }
}
