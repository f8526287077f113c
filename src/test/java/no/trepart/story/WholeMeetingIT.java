package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.workshop.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole meeting with three parties, wall and console, in real browsers, with a power cut in the middle. */
class WholeMeetingIT {

    private static final String KILOMETRES =
            "Vi fører kilometer i bilen, i appen og på et ark som ligger i hanskerommet.";
    private static final String MONTHLY =
            "Kommunestyret ber om månedstall vi aldri drøfter. Rapporteringen stjeler tid.";
    private static final String WHEELCHAIR =
            "Bestilling av ny rullestol går innom fire godkjennere. Ingen har sagt nei.";
    private static final String WORDING = "Månedsrapporten erstattes av kvartalstall på én side.";

    private static final String LATE = "Du har et spørsmål fra starten av møtet.";

    @TempDir
    private Path data;

    private Browsers browsers;
    private Browser browser;
    private House house;
    private String actionList = "";

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        browser = browsers.chromium();
        house = House.open(data, 0);
    }

    @AfterEach
    void close() {
        house.close();
        browsers.close();
    }

    @Test
    void three_parties_go_from_time_wasters_to_an_agreed_action_list() {
        Screen host = started();
        String code = code(host);
        Screen wall = host.projector().open(house.address() + "/lerret/" + code).sees("Slik gjør vi det i dag");
        wall.picture("wall-welcome");
        showsTheWayIn(wall);
        library();
        Screen politician = joinedByKeyboard(code, "Folkevalgt");
        Screen employer = joined(code, "Arbeidsgiver");
        Screen nurse = joined(code, "Ansatt");

        collect(host, wall, politician, employer, nurse);
        sort(host, wall);
        prioritise(host, wall, List.of(politician, employer, nurse));
        Screen latecomer = latecomer(code);
        discuss(host, wall, nurse);
        powerCut(List.of(host, wall, politician, employer, nurse));
        nurse.sees("Dette drøfter vi nå").sees("månedstall");
        agree(host, wall, politician, employer, nurse);
        close(host, wall, code);
        actionList();
        assertThat(latecomer.sees("Hvordan var møtet?").text()).doesNotContain(LATE);
    }

    /** Anybody may look into the library before, in and after the meeting. */
    private void library() {
        browse(Screen.laptop(browser), "library");
        browse(Screen.phone(browser), "library-phone");
    }

    private void browse(Screen reader, String name) {
        reader.open(house.address() + "/erfaringer")
                .sees("ord for ord slik de står i kilden")
                .picture(name);
        reader.hasNoBarriers();
        reader.write("Søk i erfaringene", "skjema").sees("skjema").picture(name + "-search");
        reader.page().locator("a[href*='erfaringer/']").first().click();
        reader.page().waitForURL("**/erfaringer/*");
        reader.sees("Erfaringer").picture(name + "-passage");
        reader.hasNoBarriers();
    }

    /** Whoever comes after the start is asked what the others were asked there, and is left alone then. */
    private Screen latecomer(String code) {
        Screen phone = Screen.phone(browser).open(house.address() + "/m/" + code);
        phone.press("Ansatt").press("Bli med").sees(LATE).picture("participant-late");
        phone.press("Se spørsmålet").sees("I hvilken grad har du tillit").picture("participant-late-question");
        phone.hasNoBarriers();
        phone.press("4").sees("Takk for svaret");
        assertThat(phone.text()).doesNotContain(LATE);
        return phone;
    }

    private Screen started() {
        Screen host = Screen.laptop(browser).open(house.address() + "/").sees("Koden fra lerretet");
        host.picture("landing").hasNoBarriers();
        host.open(house.address() + "/finnes/ikke").sees("Vi finner ikke siden").hasNoBarriers();
        host.open(house.hostLink())
                .sees("Start et møte")
                .hasNoBarriers()
                .write("Tittel", "Tidstyver i hjemmetjenesten");
        host.press("Start møtet").sees("er klart").picture("started").hasNoBarriers();
        URI link = URI.create(host.page().getByLabel("Lenke for Leder").inputValue());
        actionList = link.getPath() + "?" + link.getQuery();
        host.press("Åpne konsollen").page().waitForURL("**/konsoll/*");
        return host.sees("Få alle med");
    }

    private static String code(Screen host) {
        Matcher code = Pattern.compile("konsoll/([A-Z0-9]{6})").matcher(host.url());
        assertThat(code.find()).as("a code in %s", host.url()).isTrue();
        return code.group(1);
    }

    private Screen joined(String code, String party) {
        Screen phone = Screen.phone(browser).open(house.address() + "/");
        phone.write("Koden fra lerretet", code.toLowerCase(Locale.ROOT));
        phone.press("Bli med").sees("Hvilken part hører du til i dag?");
        phone.picture("join-" + party).hasNoBarriers();
        return phone.press(party).press("Bli med").sees("Du er med");
    }

    /** Whoever cannot use a mouse or touch a screen takes part as all others do. */
    private Screen joinedByKeyboard(String code, String party) {
        Screen screen = Screen.laptop(browser).open(house.address() + "/");
        Keyboard keyboard = new Keyboard(screen);
        keyboard.to(screen.page().getByLabel("Koden fra lerretet")).type(code).press("Enter");
        screen.sees("Hvilken part hører du til i dag?");
        keyboard.to(screen.button(party))
                .press("Space")
                .to(screen.button("Bli med"))
                .press("Enter");
        return screen.sees("Du er med");
    }

    private static void collect(Screen host, Screen wall, Screen politician, Screen employer, Screen nurse) {
        host.press("Gå til Situasjon");
        nurse.sees("Hvordan er det i dag?");
        host.press("Gå til Samle");
        post(nurse, KILOMETRES);
        politician.sees("Dine forslag");
        Keyboard keyboard = new Keyboard(politician);
        keyboard.to(politician.page().getByLabel("Skriv et forslag")).type(MONTHLY);
        keyboard.to(politician.button("Send")).press("Enter");
        politician.sees(MONTHLY).sees("Fra erfaringene");
        post(employer, WHEELCHAIR);
        politician.sees("Fra erfaringene").picture("participant-collect");
        wall.sees(KILOMETRES).sees(MONTHLY).sees(WHEELCHAIR).picture("wall-collect");
        showsTheWayIn(wall);
        assertThat(wall.text()).contains("3 forslag");
        host.picture("console-collect").hasNoBarriers();
        nurse.hasNoBarriers();
        wall.hasNoBarriers();
    }

    private static void post(Screen screen, String text) {
        screen.sees("Dine forslag")
                .write("Skriv et forslag", text)
                .press("Send")
                .sees(text);
        quotes(screen);
    }

    /** A lesson with publisher, title, year and chapter, and a question to talk about, in the thread of a post. */
    private static void quotes(Screen screen) {
        screen.sees("Fra erfaringene");
        screen.page().locator(".lesson-card .question").first().waitFor();
        assertThat(screen.page()
                        .locator(".lesson-card .lesson .source-line")
                        .first()
                        .innerText())
                .containsPattern(".+ · .+, \\d{4}, .+");
    }

    private static void sort(Screen host, Screen wall) {
        host.press("Gå til Sortere")
                .sees("Sortere 3 forslag")
                .picture("console-sort")
                .hasNoBarriers();
        wall.picture("wall-sort").hasNoBarriers();
        showsTheWayIn(wall);
    }

    private static void prioritise(Screen host, Screen wall, List<Screen> people) {
        host.press("Gå til Prioritere").sees("Runde 1 er åpen");
        for (Screen person : people) {
            person.sees("5 prikker igjen av 5");
            new Keyboard(person).to(person.button("Gi en prikk til forslag 2")).press("Space");
            person.sees("4 prikker igjen av 5")
                    .press("Gi en prikk til forslag 2")
                    .sees("3 prikker igjen av 5");
        }
        people.getFirst().picture("participant-prioritise").hasNoBarriers();
        wall.sees("1 av 1").picture("wall-prioritise").hasNoBarriers();
        showsTheWayIn(wall);
        assertThat(wall.text()).doesNotContain("6 prikker");
        host.hasNoBarriers().press("Avslutt runden og vis resultatet");
        wall.sees("6 prikker").picture("wall-ranked").hasNoBarriers();
    }

    private static void discuss(Screen host, Screen wall, Screen nurse) {
        host.press("Gå til Drøfte").sees("Velg et forslag");
        host.page().getByText("Kommunestyret ber om").first().click();
        wall.sees("Spørsmål til gruppa").picture("wall-discuss").hasNoBarriers();
        showsTheWayIn(wall);
        nurse.sees("Fra erfaringene").picture("participant-discuss").hasNoBarriers();
        host.picture("console-discuss").hasNoBarriers();
    }

    /** The application is killed and started again; every browser finds its way back by itself, and programs keep their keys. */
    private void powerCut(List<Screen> screens) {
        int port = house.port();
        screens.forEach(screen -> screen.page().evaluate("window.beforeThePowerCut = true"));
        Integration program = new Integration(house);
        Integration.Started other = program.start(Language.NB, Map.of());
        List<String> keys = List.of(other.facilitator(), other.leader(), other.wall(), program.join(other));
        house.kill();
        house = House.open(data, port);
        assertThat(keys).allMatch(key -> program.knows(other, key)).noneMatch(key -> program.knows(other, key + "x"));
        screens.forEach(screen -> screen.page().waitForFunction("!window.beforeThePowerCut"));
    }

    private static void agree(Screen host, Screen wall, Screen politician, Screen employer, Screen nurse) {
        host.press("Gå til Enes").sees("Hva bør skje med regelen?");
        host.press("Forenkle")
                .write("Anbefaling", WORDING)
                .press("Legg fram anbefalingen")
                .sees("Anbefalingen er lagt fram");
        stance(politician, "For");
        stance(employer, "Usikker");
        nurse.sees(WORDING).press("Imot").press("Send svar").sees("Skriv hva som må til");
        nurse.write("Hva må til for at du kan samtykke?", "Vi må vite at tallene fortsatt kan hentes ut.");
        nurse.press("Send svar")
                .sees("Du har svart: Imot")
                .picture("participant-agree")
                .hasNoBarriers();
        wall.sees("har svart").picture("wall-agree").hasNoBarriers();
        assertThat(wall.text()).doesNotContain("Vi må vite at tallene");
        host.press("Avslutt runden og vis svarene");
        wall.sees("Vi må vite at tallene");
        nurse.press("Trekk innvendingen");
        host.sees("Enighet om ett tiltak").picture("console-agree").hasNoBarriers();
        wall.picture("wall-agreed");
        showsTheWayIn(wall);
    }

    /** Once, and not hidden by a style sheet. */
    private static void showsTheWayIn(Screen wall) {
        assertThat(wall.page().locator(".qr:visible").count()).isEqualTo(1);
        assertThat(wall.text()).contains(":" + URI.create(wall.url()).getPort());
    }

    private static void stance(Screen screen, String stance) {
        screen.sees(WORDING).press(stance).press("Send svar").sees("Du har svart: " + stance);
    }

    /** Whoever follows up has a key of their own, and fills in the list on whatever screen they have. */
    private void actionList() {
        Screen leader = Screen.laptop(browser).open(house.address() + actionList);
        leader.sees("Kommunedirektør")
                .page()
                .locator("vaadin-details-summary")
                .first()
                .click();
        leader.write("Mål og suksesskriterium", "Halvert tid til rapporter innen jul")
                .page()
                .keyboard()
                .press("Tab");
        leader.sees("Lagret").picture("action-list").hasNoBarriers();
        showsWhatIsSaved(leader);
        leader.resize(1920, 1080).picture("action-list-wide").hasNoBarriers();
        leader.resize(390, 844).picture("action-list-phone").hasNoBarriers();
        showsWhatIsSaved(leader);
        leader.page().reload();
        leader.sees("Kommunedirektør")
                .page()
                .locator("vaadin-details-summary")
                .first()
                .click();
        assertThat(leader.page().getByLabel("Mål og suksesskriterium").inputValue())
                .isEqualTo("Halvert tid til rapporter innen jul");
    }

    /** Whoever has just left one of the first of many fields need not scroll to see that it is saved. */
    private static void showsWhatIsSaved(Screen leader) {
        PlaywrightAssertions.assertThat(leader.page().getByText("Lagret")).isInViewport();
    }

    private static void close(Screen host, Screen wall, String code) {
        host.press("Gå til Avslutte").press("Avslutt møtet").sees("Avslutte med ett tiltak");
        host.page().locator("vaadin-details-summary").first().click();
        host.write("Ansvarlig", "Kommunedirektør").write("Frist", "01.03.2027");
        host.page().keyboard().press("Tab");
        host.sees("Lagret").picture("console-close");
        assertThat(host.download("Tiltaksliste som CSV"))
                .startsWith("\uFEFF")
                .contains(";" + WORDING + ";")
                .contains(";Kommunedirektør;")
                .contains("01.03.2027");
        assertThat(host.download("Tiltaksliste som MD"))
                .contains(WORDING)
                .contains("Kommunedirektør")
                .contains("01.03.2027");
        wall.sees("Dette ble vi enige om").sees(WORDING).picture("wall-result");
        showsTheWayIn(wall);
        assertThat(wall.text()).contains(code.substring(0, 3) + " " + code.substring(3));
    }
}
