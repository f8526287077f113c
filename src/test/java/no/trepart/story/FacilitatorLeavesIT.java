package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anchor check 6 in browsers: the laptop of whoever leads is shut in the middle of a round, and the other who leads goes on. */
class FacilitatorLeavesIT {

    private static final String POST = "Tre skjema for samme avvik";

    @TempDir
    private Path data;

    private Browsers browsers;
    private House house;
    private Integration.Started meeting;

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        house = House.open(data, 0);
        Integration program = new Integration(house);
        meeting = program.start(Language.NB, Map.of());
        program.move(meeting, Phase.COLLECT);
    }

    @AfterEach
    void close() {
        house.close();
        browsers.close();
    }

    @Test
    void a_co_facilitator_ends_the_round_and_the_clock_on_the_wall_never_stopped() {
        List<Screen> phones = Stream.of("Folkevalgt", "Arbeidsgiver", "Ansatt")
                .map(this::joined)
                .toList();
        phones.getFirst().write("Skriv et forslag", POST).press("Send");
        phones.getFirst()
                .sees("Hvem har bestemt at det er sånn?")
                .press("Staten")
                .sees("Bestemt av: Staten");
        Screen host = console(meeting.facilitator()).sees("Samle");
        Screen other = console(meeting.coFacilitator()).sees("Samle");
        Screen wall = Screen.laptop(browsers.chromium())
                .open(house.address() + "/lerret/" + meeting.code() + "?key=" + meeting.wall());
        host.press("Gå til Sortere")
                .press("Gå til Prioritere")
                .sees("Runde 1 er åpen")
                .press("Start 10 minutter");
        phones.forEach(phone -> phone.press("Gi en prikk til forslag 1").sees("4 prikker igjen av 5"));
        wall.sees("1 av 1").page().waitForSelector("trepart-clock[ends-at]");
        String end = end(wall);

        host.page().context().close();

        other.sees("Runde 1 er åpen");
        assertThat(end(other)).isEqualTo(end);
        phones.getLast().press("Gi en prikk til forslag 1").sees("3 prikker igjen av 5");
        other.press("Avslutt runden og vis resultatet");
        wall.sees("4 prikker");
        assertThat(end(wall)).isEqualTo(end);
        assertThat(wall.text()).contains("Prioritere");
        answersHandAndReady(other, phones);
        other.press("Gå til Drøfte").sees("Velg et forslag");
        phones.getFirst().sees("Drøfte");
        assertThat(end(wall)).isEqualTo(end);
        closesAndReopens(other, phones);
    }

    private static void answersHandAndReady(Screen other, List<Screen> phones) {
        Screen phone = phones.getLast().press("Rekk opp hånda");
        other.sees("Hånd opp: Ansatt").press("Ta ned");
        phone.button("Rekk opp hånda").waitFor();
        phone.press("Jeg er ferdig");
        other.sees("1 ferdig").press("Nullstill");
        phone.button("Jeg er ferdig").waitFor();
    }

    private static void closesAndReopens(Screen other, List<Screen> phones) {
        other.press("Gå til Enes")
                .press("Gå til Avslutte")
                .press("Avslutt møtet")
                .sees("Det går fram til");
        phones.forEach(phone -> phone.sees("er slettet"));
        other.press("Åpne møtet igjen").sees(POST);
        phones.forEach(phone -> phone.sees("Enes"));
    }

    private Screen joined(String party) {
        Screen phone = Screen.phone(browsers.chromium()).open(house.address() + "/m/" + meeting.code());
        return phone.press(party).press("Bli med").sees("Dine forslag");
    }

    private Screen console(String key) {
        return Screen.laptop(browsers.chromium()).open(house.address() + "/konsoll/" + meeting.code() + "?key=" + key);
    }

    /** When the countdown ends that a screen shows. */
    private static String end(Screen screen) {
        return screen.page().locator("trepart-clock").first().getAttribute("ends-at");
    }
}
