package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gjelder 010190 12480 i sone 2 | NATIONAL_ID",
                "ring meg på 912 34 567 | PHONE",
                "ring 22 33 44 55 etter kl. 15 | PHONE",
                "send til kari.nordmann@fjord.kommune.no | EMAIL",
                "Det er Kari Nordmann som krever skjemaet | NAME",
                "spør Per Olav Hansen | NAME"
            })
    void finds_what_tells_who_somebody_is(String text, PersonalDetail detail) {
        assertThat(PersonalData.in(text)).containsExactly(detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi fører kilometer i bilen, i appen og på et ark som ligger i hanskerommet.",
                "Avviksskjema på 11 sider fra 2019-2024",
                "Rapporten koster 1 250 000 kroner i året",
                "Bergen kommune og Oslo Tillitsmodellen",
                "12345678901 er ikke et gyldig nummer",
                "Det tar 15 minutter, 20 ganger i måneden"
            })
    void leaves_ordinary_posts_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void finds_several_things_at_once() {
        assertThat(PersonalData.in("Anne Berg, anne@berg.no"))
                .containsExactly(PersonalDetail.EMAIL, PersonalDetail.NAME);
    }
}
