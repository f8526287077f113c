package no.trepart.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trepart.knowledge.intake.Documents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A municipality gives the library its own documents, through the page and through the folder. */
class OwnDocumentsIT {

    private static final String ROADS = "Brøytemannskapet velger selv hvilken vei som tas først.";

    private static final String SHORE = "Badevaktene avgjør selv når flytebryggene skal tas inn.";

    private static final String GOOD = """
            ---
            publisher: Fjord kommune
            publisher-kind: municipality
            title: Brøyteplan
            ---
            ### Ruter {#fjord-ruter}
            kind: lesson
            > %s
            """.formatted(ROADS);

    private static final String BROKEN = """
            ---
            publisher: Fjord kommune
            publisher-kind: fylke
            title: Møteplan
            ---
            """;

    private static final int MEGABYTE = 1024 * 1024;

    /** Whoever adds or takes out a document while the library still learns waits for it. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private static Path data;

    private static Browsers browsers;
    private static House house;
    private static Screen laptop;
    private static Screen phone;

    @BeforeAll
    static void a_house_with_a_folder_of_its_own() throws IOException {
        Path folder = Files.createDirectories(data.resolve("documents"));
        Files.writeString(folder.resolve("broyteplan.md"), GOOD);
        Files.writeString(folder.resolve("moteplan.md"), BROKEN);
        browsers = Browsers.open();
        house = House.open(data, 0, "--trepart.knowledge.intake.largest=1MB", "--trepart.knowledge.look-every=1s")
                .settled();
        laptop = Screen.laptop(browsers.chromium()).open(house.hostLink());
        phone = Screen.phone(browsers.chromium()).open(house.hostLink());
        Stream.of(laptop, phone)
                .map(Screen::page)
                .forEach(page -> page.setDefaultTimeout((double) PATIENCE.toMillis()));
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    private static Screen ownDocuments(Screen screen) {
        return screen.open(house.address() + "/erfaringer/egne").sees("Legg til et dokument");
    }

    private static void upload(Screen screen, String name, byte[] content) {
        screen.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static void search(Screen screen, String words) {
        screen.open(house.address() + "/erfaringer").write("Søk i erfaringene", words);
    }

    record Sent(String format, Screen screen, String says, String words) {

        byte[] content() throws IOException {
            return switch (format) {
                case "docx" -> Documents.word();
                case "pdf" -> Documents.pdf();
                default -> ("1 Vakter\n\n" + says).getBytes(UTF_8);
            };
        }

        @Override
        public String toString() {
            return format;
        }
    }

    static Stream<Sent> documents() {
        return Stream.of(
                new Sent(
                        "txt",
                        laptop,
                        "Vi slår sammen vaktlister og kjørebøker i tannhelsetjenesten.",
                        "kjørebøker tannhelsetjenesten"),
                new Sent("docx", phone, Documents.POINT, "bestemme dagens rekkefølge selv"),
                new Sent(
                        "pdf",
                        laptop,
                        "Tiden som før gikk til rapporter, ble brukt hos brukerne, og avvikene gikk ned",
                        "avvikene gikk ned det første halvåret"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_is_looked_over_taken_in_found_and_taken_out(Sent sent) throws IOException {
        Screen host = ownDocuments(sent.screen());
        String title = "Plan som " + sent.format();
        upload(host, "plan." + sent.format(), sent.content());
        host.sees("Se over plan." + sent.format())
                .sees(sent.says())
                .hasNoBarriers()
                .picture("own-look-over-" + sent.format());
        host.write("Utgiver", "Fjord kommune")
                .write("Tittel", title)
                .press("Legg til \\d")
                .sees("«" + title + "» er lagt til")
                .picture("own-added-" + sent.format());
        search(host, sent.words());
        host.sees(sent.says()).picture("own-found-" + sent.format());
        assertThat(host.page().locator(".passage-card").first().innerText())
                .contains(sent.says(), "Fjord kommune", title);
        ownDocuments(host).page().getByLabel("Ta ut " + title).click();
        host.sees("er tatt ut av biblioteket");
        search(host, sent.words());
        host.sees("erfaring");
        await().untilAsserted(() -> assertThat(host.text()).doesNotContain(sent.says()));
    }

    @Test
    void a_file_over_the_limit_is_named_with_the_limit() {
        ownDocuments(laptop);
        upload(laptop, "stor.pdf", new byte[MEGABYTE + 1]);
        laptop.sees("stor.pdf kan ikke legges til").sees("Grensen er 1 MB").picture("own-too-large");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_the_reason() throws IOException {
        ownDocuments(phone);
        upload(phone, "hemmelig.pdf", Documents.lockedPdf());
        phone.sees("hemmelig.pdf kan ikke legges til").sees("beskyttet med passord");
        upload(phone, "skadet.docx", "ikke et Word-dokument".getBytes(UTF_8));
        phone.sees("skadet.docx kan ikke legges til").sees("Fila er skadet").picture("own-unreadable");
        upload(phone, "bilde.png", new byte[] {1, 2, 3});
        phone.sees("bilde.png kan ikke legges til").sees("ikke en DOCX-, PDF-, TXT- eller MD-fil");
    }

    @Test
    void a_broken_file_in_the_folder_is_named_and_the_good_one_beside_it_is_found() {
        ownDocuments(laptop)
                .sees("moteplan.md · linje 3")
                .sees("«fylke» kan ikke stå i feltet «publisher-kind»")
                .picture("own-folder");
        search(laptop, "brøytemannskapet");
        laptop.sees(ROADS);
    }

    @Test
    void a_file_that_is_laid_in_the_folder_while_the_house_is_open_is_found_without_a_new_start() throws IOException {
        Path file = data.resolve("documents").resolve("strandplan.md");
        Files.writeString(
                file,
                GOOD.replace("Brøyteplan", "Strandplan")
                        .replace("fjord-ruter", "fjord-strand")
                        .replace(ROADS, SHORE));
        search(laptop, "badevaktene flytebryggene");
        laptop.page().waitForURL(Pattern.compile("badevaktene"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(firstAgain(laptop)).contains(SHORE));
        Files.delete(file);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(firstAgain(laptop)).doesNotContain(SHORE));
    }

    /** What stands first when the search is done once more, or that there is nothing. */
    private static String firstAgain(Screen screen) {
        screen.page().reload();
        return screen.page()
                .locator(".passage-card:visible, .library-nothing:visible")
                .first()
                .innerText();
    }
}
