package no.trepart.story;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All other tests run against the classes; people get the one flat jar, in which libraries could have lost what they look for. */
class PackagedJarIT {

    @TempDir
    private static Path data;

    private static House house;

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .cookieHandler(new CookieManager())
            .build();

    @BeforeAll
    static void open() throws IOException {
        String mark = Path.of("frontend/icons/mark-180.png").toAbsolutePath().toString();
        house = House.openPacked(
                packed(), data, "--trepart.identity.colour=#00542e", "--trepart.identity.mark=" + mark);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Path packed() throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("target"), "trepart-*.jar")) {
            found.forEach(jars::add);
        }
        assertThat(jars).as("what «package» has made").hasSize(1);
        return jars.getFirst();
    }

    @Test
    void it_serves_the_page_and_what_the_page_is_built_of() throws Exception {
        HttpResponse<String> page = get(house.address() + "/");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>").contains("VAADIN/build/").doesNotContain("@vite");
        assertThat(get(house.address() + "/css/tokens.css").body()).contains("--paper");
        assertThat(get(house.address() + "/js/drafts.js").statusCode()).isEqualTo(200);
        for (String icon : List.of("/icons/mark.svg", "/icons/mark-180.png")) {
            assertThat(get(house.address() + icon).statusCode()).as(icon).isEqualTo(200);
        }
    }

    @Test
    void it_shows_the_colour_and_the_mark_of_a_municipality() throws Exception {
        assertThat(get(house.address() + "/").body())
                .containsOnlyOnce("<style>:root{--fjord:#00542e;")
                .contains("href=\"data:image/png;base64,", ".mark-sign:not(.landing-picture *");
    }

    @Test
    void it_describes_its_calls() throws Exception {
        HttpResponse<String> description = get(house.address() + "/v3/api-docs");
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(description.body()).contains("/api/v1/knowledge", "/api/v1/workshops/{code}/suggestions");
    }

    @Test
    void it_finds_in_the_library() throws Exception {
        HttpResponse<String> found = get(house.address() + "/api/v1/knowledge?q=dobbel+rapportering+i+flere+systemer");
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.body()).contains("\"publisher\":", "\"LESSON\"", "\"QUESTION\"");
    }

    /** The writers of documents look for their parts by name, and the fonts lie beside the classes. */
    @Test
    void it_writes_every_kind_of_document() {
        Integration program = new Integration(house);
        Integration.Started meeting = program.start(Language.NB, Map.of());
        program.move(meeting, Phase.COLLECT);
        program.post(meeting, program.join(meeting), "Avvik føres i tre systemer");
        assertThat(start(program.file(meeting, "minutes.pdf"))).isEqualTo("%PDF");
        for (String zipped : List.of("minutes.docx", "actions.xlsx", "actions.docx")) {
            assertThat(start(program.file(meeting, zipped))).as(zipped).isEqualTo("PK\u0003\u0004");
        }
        assertThat(new String(program.file(meeting, "minutes.md"), UTF_8)).contains("Tidstyver");
    }

    private static String start(byte[] file) {
        return new String(file, 0, 4, US_ASCII);
    }

    @Test
    void the_link_that_it_prints_lets_the_host_in_and_another_key_does_not() throws Exception {
        HttpResponse<String> inside = get(house.hostLink());
        assertThat(inside.statusCode()).isEqualTo(200);
        assertThat(inside.uri().getPath()).isEqualTo("/ny");
        assertThat(get(house.hostLink() + "x").uri().getPath()).isEqualTo("/logg-inn");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
