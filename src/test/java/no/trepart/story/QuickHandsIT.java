package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.Map;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a browser shows: two clicks on what one meant, where the focus goes, and which way a script runs. */
class QuickHandsIT {

    private static final String ARABIC = "نموذج الانحراف طويل جدا (11 صفحة)";

    @TempDir
    private Path data;

    private Browsers browsers;
    private House house;
    private Integration program;
    private Integration.Started meeting;

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        house = House.open(data, 0);
        program = new Integration(house);
        meeting = program.start(Language.NB, Map.of());
    }

    @AfterEach
    void close() {
        house.close();
        browsers.close();
    }

    @Test
    void a_double_click_on_the_console_does_one_thing() {
        program.move(meeting, Phase.COLLECT);
        String somebody = program.join(meeting);
        program.post(meeting, somebody, "Avviksskjema på elleve sider");
        program.post(meeting, somebody, "Kjøreboka føres to ganger");
        Screen host = Screen.laptop(browsers.chromium())
                .open(house.address() + "/konsoll/" + meeting.code() + "?key=" + meeting.facilitator())
                .sees("Samle");
        twice(host, "Skjul innleggene", "Vis innleggene");
        twice(host, "Gå til Sortere", "Gå til Prioritere");
    }

    /** After it the button still says what it says after one click, also when all frames have come. */
    private static void twice(Screen host, String name, String afterwards) {
        host.button(name).dblclick();
        host.button(afterwards).waitFor();
        host.page().waitForTimeout(1000);
        assertThat(host.button(afterwards).isVisible()).as(name).isTrue();
    }

    @Test
    void who_joins_is_put_on_the_heading_and_what_they_write_runs_as_its_script_does() {
        Screen phone = Screen.phone(browsers.chromium()).open(house.address() + "/");
        phone.write("Koden fra lerretet", meeting.code()).press("Bli med").sees("Hvilken part hører du til i dag?");
        assertThat(focused(phone)).isEqualTo("H1");
        phone.press("Ansatt").press("Bli med").sees("Du er med");
        assertThat(focused(phone)).isEqualTo("H1");
        program.move(meeting, Phase.COLLECT);
        phone.write("Skriv et forslag", ARABIC);
        assertThat(layout(phone.page().getByLabel("Skriv et forslag").first())).isEqualTo("plaintext");
        phone.press("Send").sees(ARABIC);
        assertThat(layout(phone.page().locator(".written").first())).isEqualTo("plaintext");
    }

    private static Object focused(Screen phone) {
        phone.page().waitForFunction("() => document.activeElement.tagName === 'H1'");
        return phone.page().evaluate("() => document.activeElement.tagName");
    }

    private static Object layout(Locator text) {
        return text.evaluate("text => getComputedStyle(text).unicodeBidi");
    }
}
