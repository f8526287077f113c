package no.trepart.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A municipality's own colour is that of its files too. */
class OwnColourTest {

    private static final String GREEN = "00542E";

    @Test
    void headings_and_table_heads_of_a_document_have_it() {
        new ApplicationContextRunner()
                .withUserConfiguration(Files.Writers.class)
                .withPropertyValues("trepart.identity.colour=#00542e")
                .run(house -> {
                    byte[] document = Files.bytes(house.getBean(Press.class)
                            .print(Files.report(Examples.aFullMeeting()), Document.ACTIONS, Format.DOCX));
                    assertThat(part(document, "word/styles.xml"))
                            .contains(GREEN)
                            .doesNotContain("0B4F6C", "INK");
                    assertThat(part(document, "word/document.xml"))
                            .contains(GREEN)
                            .doesNotContain("0B4F6C");
                });
    }

    @Test
    void a_colour_that_cannot_be_read_stops_the_start_and_says_so() {
        new ApplicationContextRunner()
                .withUserConfiguration(Files.Writers.class)
                .withPropertyValues("trepart.identity.colour=#ffc53d")
                .run(house -> assertThat(house)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("#ffc53d")
                        .hasMessageContaining("choose a darker one"));
    }

    private static String part(byte[] zipped, String name) throws IOException {
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            ZipEntry part = parts.getNextEntry();
            while (part != null && !part.getName().equals(name)) {
                part = parts.getNextEntry();
            }
            return new String(parts.readAllBytes(), UTF_8);
        }
    }
}
