package no.trepart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi fører kilometer i bilen, i appen og på et ark | Kjørebok: kilometer føres både i appen og på ark",
                "Avviksskjema på elleve sider | Avviksskjemaet er elleve sider langt",
                "Månedsrapport til kommunestyret | Vi skriv månadsrapport til kommunestyret"
            })
    void points_out_what_says_much_the_same(String one, String other) {
        assertThat(Likeness.of(one).to(Likeness.of(other))).isGreaterThanOrEqualTo(Likeness.LIKELY_DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samme morgenmøte på tre steder | Bestilling av ny rullestol går innom fire godkjennere",
                "Årlig e-læring for alle | Egen rutine for nøkkelbokser per sone"
            })
    void leaves_different_things_apart(String one, String other) {
        assertThat(Likeness.of(one).to(Likeness.of(other))).isLessThan(Likeness.LIKELY_DUPLICATE);
    }

    @Test
    void is_one_for_the_same_words_and_nothing_for_no_words() {
        assertThat(Likeness.of("Nok skjema!").to(Likeness.of("nok skjema"))).isEqualTo(1);
        assertThat(Likeness.of("").to(Likeness.of("nok skjema"))).isZero();
    }
}
