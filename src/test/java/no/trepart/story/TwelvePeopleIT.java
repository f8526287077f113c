package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve people, four from each party, take every step of the method with silent writing, merging and two kinds of consent. */
class TwelvePeopleIT {

    private static final List<String> PARTIES = List.of("Folkevalgt", "Arbeidsgiver", "Ansatt");
    private static final List<String> POSTS = List.of(
            "Kommunestyret ber om månedstall vi aldri drøfter.",
            "Innkjøp over 500 kroner må attesteres på rådhuset.",
            "Avviksskjemaet er på elleve sider, så folk lar være å melde.",
            "Vi i utvalget får sakspapirer på 900 sider tre dager før møtet.",
            "Månedstallene tar to kvelder hver måned, og ingen spør om dem.",
            "Eg må ringje tre for å få lov til å byte ei vakt.");
    private static final String WORDING = "Månedstallene erstattes av kvartalstall på én side.";

    @TempDir
    private Path data;

    private Browsers browsers;
    private House house;
    private Screen host;
    private Screen wall;
    private final List<Screen> phones = new ArrayList<>();

    @BeforeEach
    void open() {
        browsers = Browsers.open();
        house = House.open(data, 0);
        host = Screen.laptop(browsers.chromium());
        wall = host.projector();
    }

    @AfterEach
    void close() {
        house.close();
        browsers.close();
    }

    @Test
    void every_step_is_taken_by_all_three_parties() {
        String code = started();
        PARTIES.forEach(party -> join(code, party, 4));
        wall.sees("Folkevalgte").picture("twelve-welcome");
        phones.forEach(phone -> phone.choose("I noen grad").sees("Takk for svaret"));
        answerTheOpeningQuestions();
        writeInSilence();
        sort();
        prioritise();
        discuss();
        agree();
        close(code);
    }

    private String started() {
        host.open(house.hostLink()).sees("Start et møte").write("Tittel", "Tidstyver i Fjordvik");
        host.page().getByLabel("Begynn med stille skriving").check();
        host.press("Start møtet").press("Åpne konsollen");
        host.page().waitForURL("**/konsoll/*");
        host.sees("Få alle med");
        Matcher found = Pattern.compile("konsoll/([A-Z0-9]{6})").matcher(host.url());
        assertThat(found.find()).isTrue();
        wall.open(house.address() + "/lerret/" + found.group(1)).sees("Slik gjør vi det i dag");
        return found.group(1);
    }

    private void join(String code, String party, int people) {
        for (int i = 0; i < people; i++) {
            Screen phone = Screen.phone(browsers.chromium()).open(house.address() + "/m/" + code);
            phones.add(phone.press(party).press("Bli med").sees("Du er med"));
        }
    }

    private Screen phone(String party, int number) {
        return phones.get(PARTIES.indexOf(party) * 4 + number);
    }

    private void answerTheOpeningQuestions() {
        host.press("Gå til Situasjon");
        for (String party : PARTIES) {
            Screen phone = phone(party, 0).sees("Hvilke behov har dere for endring?");
            String answer = "Færre skjema, sier en " + party.toLowerCase(Locale.ROOT);
            phone.write("Hvilke behov har dere for endring?", answer).press("Send");
            wall.sees(answer);
        }
    }

    /** Nobody sees what others write until all have had their time (anchors 2). */
    private void writeInSilence() {
        host.press("Gå til Samle").sees("Stille skriving");
        for (int i = 0; i < POSTS.size(); i++) {
            Screen phone = phones.get(i * 2).sees("Dine forslag");
            phone.write("Skriv et forslag", POSTS.get(i)).press("Send").sees(POSTS.get(i));
        }
        Screen silent = phones.get(1);
        assertThat(silent.html()).doesNotContain(POSTS.get(0)).doesNotContain(POSTS.get(5));
        assertThat(wall.html()).doesNotContain(POSTS.get(0));
        wall.picture("twelve-silent");
        host.press("Vis innleggene for alle");
        silent.sees(POSTS.get(0)).sees(POSTS.get(5));
        wall.sees(POSTS.get(5)).picture("twelve-collect");
    }

    /** One post is drawn onto another, as with cards on a table, and the step is undone and taken again. */
    private void sort() {
        host.press("Gå til Sortere").sees("Sortere 6 forslag");
        dragOnto(POSTS.get(4), POSTS.get(0));
        host.sees("Nr. 5 er slått sammen med nr. 1");
        wall.sees("2 innlegg slått sammen");
        host.press("Angre");
        wall.sees(POSTS.get(4));
        dragOnto(POSTS.get(4), POSTS.get(0));
        wall.sees("2 innlegg slått sammen").picture("twelve-sort");
        host.picture("twelve-console-sort");
    }

    private void dragOnto(String post, String target) {
        card(post).dragTo(card(target));
    }

    private Locator card(String text) {
        return host.page()
                .locator(".sort-card")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first();
    }

    private void prioritise() {
        host.press("Gå til Prioritere").sees("Runde 1 er åpen");
        for (int i = 0; i < phones.size(); i++) {
            Screen phone = phones.get(i).sees("5 prikker igjen av 5");
            phone.press("Gi en prikk til forslag 1").sees("4 prikker igjen av 5");
            phone.press("Gi en prikk til forslag " + (i % 3 + 1)).sees("3 prikker igjen av 5");
        }
        wall.sees("4 av 4");
        assertThat(wall.text()).doesNotContain("16 prikker");
        host.press("Avslutt runden og vis resultatet");
        wall.sees("16 prikker").picture("twelve-ranked");
    }

    private void discuss() {
        host.press("Gå til Drøfte").sees("Velg et forslag");
        host.page().getByText(POSTS.get(0)).first().click();
        wall.sees("Spørsmål til gruppa");
        host.press("Start 5 minutter");
        phones.forEach(phone -> phone.sees("Dette drøfter vi nå"));
        wall.picture("twelve-discuss");
    }

    /** Eleven could outvote one; here they cannot: the party that objects keeps the matter open (anchors 11). */
    private void agree() {
        host.press("Gå til Enes").sees("Hva bør skje med regelen?");
        host.press("Forenkle").write("Anbefaling", WORDING).press("Legg fram anbefalingen");
        for (Screen phone : phones.subList(0, 11)) {
            phone.sees(WORDING).press("For").press("Send svar").sees("Du har svart: For");
        }
        Screen last = phones.get(11).sees(WORDING).press("Imot");
        last.write("Hva må til for at du kan samtykke?", "Vi trenger tallene når pårørende klager.");
        last.press("Send svar").sees("Du har svart: Imot");
        assertThat(wall.text()).doesNotContain("innvending").doesNotContain("Enighet om");
        host.press("Avslutt runden og vis svarene");
        wall.sees("1 åpen innvending").picture("twelve-objection");
        assertThat(wall.text()).doesNotContain("Enighet om");
        last.press("Trekk innvendingen");
        host.sees("Enighet om ett tiltak");
        wall.picture("twelve-agreed");
    }

    private void close(String code) {
        host.press("Gå til Avslutte").press("Avslutt møtet").sees("Avslutte med ett tiltak");
        wall.sees("Dette ble vi enige om").sees(WORDING).sees(code.substring(0, 3) + " " + code.substring(3));
        phones.forEach(phone -> phone.sees("er slettet"));
        wall.picture("twelve-closed");
        evaluate();
        assertThat(host.download("Tiltaksliste som CSV")).contains(WORDING);
        assertThat(host.download("Referat som MD")).contains(WORDING).contains("Tillit mellom partene");
    }

    /** Nobody sees how others answer before the result is shown, and then only means. */
    private void evaluate() {
        for (Screen phone : phones) {
            for (int question = 1; question <= 3; question++) {
                phone.sees("Spørsmål " + question + " av 3").choose("I stor grad");
            }
            phone.sees("Takk for svaret");
        }
        phones.getFirst().picture("twelve-evaluated");
        assertThat(wall.text()).doesNotContain("4,0 av 5");
        host.press("Vis resultatet");
        host.page().getByRole(AriaRole.ALERTDIALOG).getByText("Vis resultatet").click();
        wall.sees("Slik var møtet").sees("4,0 av 5").picture("twelve-result");
        phones.getFirst().sees("Slik var møtet");
    }
}
