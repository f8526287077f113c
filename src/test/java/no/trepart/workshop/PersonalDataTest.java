package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    private static final int MANY = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gjelder 010190 12480 i sone 2 | NATIONAL_ID",
                "Gjelder 010190-12480 | NATIONAL_ID",
                "Gjelder 01019012481, et galt kontrollsiffer | NATIONAL_ID",
                "Gjelder 410190 12480 | NATIONAL_ID",
                "Kari i turnus nekter | NAME",
                "Skjema for Kari, og andre | NAME",
                "Vi venter på Stein hver dag | NAME",
                "Igjen nekter Hans å svare | NAME",
                "ring meg på 912 34 567 | PHONE",
                "ring 22 33 44 55 etter kl. 15 | PHONE",
                "send til kari.nordmann@fjord.kommune.no | EMAIL",
                "Det er Kari Nordmann som krever skjemaet | NAME",
                "spør Per Olav Hansen | NAME",
                "spør Per-Olav Hansen i Oslo | NAME",
                "Anne Berg-Hansen | NAME"
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
                "Det tar 15 minutter, 20 ganger i måneden",
                "Hans oppgave er skjemaet. Per måned tar det en dag. Liv og lyst!",
                "Dag 1: Stein på stein. Line for line",
                "Nordmann-Hansen svarer",
                "Vi skriver @kari og ikke kari@fjord"
            })
    void leaves_ordinary_posts_alone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    /** Of every hundred posts that were written for the library two mention somebody, as «ring Bente»; more would be false alarms. */
    @Test
    void few_of_thousands_of_posts_are_warned_of() throws IOException {
        List<String> posts = Files.readAllLines(Path.of("seed/posts.md")).stream()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).replaceFirst(" → .*", ""))
                .toList();
        long warned =
                posts.stream().filter(post -> !PersonalData.in(post).isEmpty()).count();
        assertThat(posts).hasSizeGreaterThan(10_000);
        assertThat((double) warned / posts.size()).isBetween(0.01, 0.03);
    }

    @Test
    void finds_several_things_at_once() {
        assertThat(PersonalData.in("Anne Berg, anne@berg.no"))
                .containsExactly(PersonalDetail.EMAIL, PersonalDetail.NAME);
    }

    static Stream<Arguments> texts_that_go_on_and_on() {
        return Stream.of(
                Arguments.of("Skjema ".repeat(MANY), Set.of()),
                Arguments.of("Skjema-".repeat(MANY), Set.of()),
                Arguments.of("Kari " + "Nordmann ".repeat(MANY), Set.of(PersonalDetail.NAME)),
                Arguments.of("kari@" + "kommune.".repeat(MANY) + "no", Set.of(PersonalDetail.EMAIL)),
                Arguments.of("a".repeat(MANY), Set.of()),
                Arguments.of("Hans ".repeat(MANY), Set.of(PersonalDetail.NAME)),
                Arguments.of("Per. ".repeat(MANY), Set.of()),
                Arguments.of("1 ".repeat(MANY), Set.of()));
    }

    /** Whatever somebody pastes into a field comes here before its length is looked at. */
    @ParameterizedTest
    @MethodSource("texts_that_go_on_and_on")
    @Timeout(10)
    void a_text_may_go_on_and_on(String text, Set<PersonalDetail> details) {
        assertThat(PersonalData.in(text)).isEqualTo(details);
    }
}
