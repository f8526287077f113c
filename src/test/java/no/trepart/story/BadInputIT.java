package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type by mistake or in bad faith: they are told in their language, keep their text, and disturb nobody. */
class BadInputIT {

    private static final String FIELD = "Skriv et forslag";

    @TempDir
    private static Path data;

    private static Browsers browsers;
    private static House house;
    private static Screen host;
    private static Screen wall;
    private static Screen nurse;
    private static String code;

    @BeforeAll
    static void a_meeting_that_collects() {
        browsers = Browsers.open();
        house = House.open(data, 0);
        host = Screen.laptop(browsers.chromium()).open(house.hostLink());
        code = started(host, "Tidstyver");
        wall = host.projector().open(house.address() + "/lerret/" + code).sees("Slik gjør vi det i dag");
        nurse = joined(code);
        host.press("Gå til Situasjon").press("Gå til Samle");
        nurse.sees("Dine forslag");
    }

    private static String started(Screen host, String title) {
        host.sees("Start et møte").write("Tittel", title).press("Start møtet").press("Åpne konsollen");
        host.page().waitForURL("**/konsoll/*");
        host.sees("Få alle med");
        Matcher found = Pattern.compile("konsoll/([A-Z0-9]{6})").matcher(host.url());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Screen joined(String code) {
        Screen phone = Screen.phone(browsers.chromium()).open(house.address() + "/m/" + code);
        return phone.press("Ansatt").press("Bli med").sees("Du er med");
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    private static Locator field() {
        return nurse.page().getByLabel(FIELD).first();
    }

    private static int posts() {
        return nurse.page().locator(".own-post").count();
    }

    private static void stillWorks() {
        int before = posts();
        String text = "Vi venter på svar fra innkjøp, gang nummer " + before;
        nurse.write(FIELD, text).press("Send").sees(text);
        wall.sees(text);
        host.sees(text);
    }

    @Test
    void nothing_at_all_is_not_sent() {
        int before = posts();
        nurse.write(FIELD, "  \n ").press("Send").sees("Skriv noe først");
        assertThat(posts()).isEqualTo(before);
        stillWorks();
    }

    @Test
    void ten_thousand_characters_stay_in_the_field_and_are_counted() {
        int before = posts();
        String essay = "Skjema ".repeat(1429).substring(0, 10_000);
        nurse.write(FIELD, essay).press("Send").sees("er på 10\u00a0000 tegn");
        assertThat(field().inputValue()).isEqualTo(essay);
        assertThat(posts()).isEqualTo(before);
        assertThat(wall.text()).doesNotContain("Skjema Skjema");
        stillWorks();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vakta 👩🏽‍⚕️🎉 rekker ikke 🧾🧾🧾",
                "نماذج كثيرة جدا كل يوم",
                "<script>document.title = 'tatt'</script><img src=x onerror=\"document.title = 'tatt'\">",
                "Ærlig talt: {{7*7}} ${7*7} <%= 7 %> '; DROP TABLE forslag; --"
            })
    void odd_letters_are_shown_as_they_were_written(String text) {
        nurse.write(FIELD, text).press("Send").sees(text);
        wall.sees(text);
        host.sees(text);
        assertThat(wall.page().title()).doesNotContain("tatt");
        assertThat(host.page().title()).doesNotContain("tatt");
        assertThat(nurse.page().title()).doesNotContain("tatt");
        stillWorks();
    }

    @Test
    void null_bytes_and_directions_that_turn_text_around_are_left_out() {
        field().evaluate(
                        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})) }",
                        "Før\u0000byte \u202Esnudd");
        nurse.press("Send").sees("Førbyte snudd");
        wall.sees("Førbyte snudd");
        stillWorks();
    }

    @Test
    void an_impatient_double_click_sends_once() {
        String text = "To klikk på én gang fordi nettet er tregt";
        int before = posts();
        nurse.write(FIELD, text);
        nurse.button("Send").dblclick();
        nurse.sees(text);
        stillWorks();
        assertThat(posts()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @CsvSource({
        "nb-NO, Koden fra lerretet, Bli med, Fant ikke noe møte med den koden",
        "nn-NO, Koden frå lerretet, Bli med, Fann ikkje noko møte med den koden",
        "en-GB, The code on the wall, Join, Found no meeting with that code"
    })
    void a_wrong_code_is_told_in_the_language_of_the_phone(
            String language, String label, String button, String message) {
        Screen phone = Screen.phone(browsers.chromium(), language).open(house.address() + "/");
        for (String wrong : new String[] {"", "AAA AAA", "<script>", "x".repeat(10_000)}) {
            phone.write(label, wrong).press(button).sees(message);
            assertThat(phone.page().getByLabel(label).first().inputValue()).isEqualTo(wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"konsoll", "lerret", "tiltak"})
    void a_key_that_no_longer_fits_opens_nothing(String screen) {
        Screen stranger =
                Screen.laptop(browsers.chromium()).open(house.address() + "/" + screen + "/" + code + "?key=borte");
        stranger.page().waitForSelector("h1");
        assertThat(stranger.text())
                .containsAnyOf("Du kommer ikke inn her", "Dette lerretet åpnes")
                .doesNotContain("Tidstyver");
        assertThat(stranger.html()).doesNotContain("nummer");
    }

    @Test
    void a_meeting_that_does_not_exist_is_told_so() {
        Screen.phone(browsers.chromium()).open(house.address() + "/m/ZZZZZZ").sees("Fant ikke møtet");
        Screen.phone(browsers.chromium()).open(house.address() + "/finnes/ikke").sees("forsiden");
    }

    @Test
    void a_closed_meeting_takes_no_more_and_a_deleted_one_says_so() {
        Screen leader = Screen.laptop(browsers.chromium()).open(house.hostLink());
        String other = started(leader, "Skolens skjemaer");
        Screen teacher = joined(other);
        for (String step : new String[] {"Situasjon", "Samle"}) {
            leader.press("Gå til " + step);
        }
        teacher.sees("Dine forslag").write(FIELD, "Halvferdig tanke");
        for (String step : new String[] {"Sortere", "Prioritere", "Drøfte", "Enes", "Avslutte"}) {
            leader.press("Gå til " + step);
        }
        leader.press("Avslutt møtet").sees("Avslutte");
        teacher.sees("Koblingen mellom deg og det du skrev og svarte, er slettet");
        Screen late = Screen.phone(browsers.chromium()).open(house.address() + "/m/" + other);
        late.press("Ansatt").press("Bli med").sees("Møtet er avsluttet");
        Screen list = leader.projector().open(house.address() + "/ny").sees("Skolens skjemaer");
        list.press("Slett Skolens skjemaer").press("Slett møtet").sees("«Skolens skjemaer» er slettet");
        teacher.sees("Møtet er slettet");
        leader.sees("Møtet er slettet");
        stillWorks();
    }
}
