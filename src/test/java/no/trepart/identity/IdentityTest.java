package no.trepart.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final Colour SUNK = Colour.of("#e3ebeb");
    private static final Colour DARK_PAPER = Colour.of("#0f1c26");
    private static final Colour DARK_SURFACE = Colour.of("#182a36");
    private static final Colour NIGHT = Colour.of("#12212c");

    @TempDir
    private Path folder;

    @Test
    void nothing_is_said_where_nothing_is_set() throws IOException {
        Identity ours = new Identity(null, " ");
        assertThat(ours.css()).isEmpty();
        assertThat(ours.icon()).isEmpty();
        assertThat(Path.of("frontend/css/tokens.css"))
                .content()
                .contains("--fjord: light-dark(#" + ours.ink().toLowerCase(Locale.ROOT));
    }

    /** A dark green, a red, a violet, black, and the lightest grey that will do. */
    @ParameterizedTest
    @ValueSource(strings = {"#00542e", "#a4001d", "#4b2582", "#000000", "#707070", "#0b4f6c"})
    void what_is_made_of_a_colour_can_be_read_wherever_it_stands(String chosen) {
        Palette made = Palette.of(Colour.of(chosen));
        assertThat(made.plain().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(made.plain().contrast(made.tint())).isGreaterThanOrEqualTo(4.5);
        assertThat(made.plain().contrast(SUNK)).isGreaterThanOrEqualTo(3);
        assertThat(made.strong().contrast(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
        assertThat(made.onDark().contrast(DARK_SURFACE)).isGreaterThanOrEqualTo(4.5);
        assertThat(made.onDark().contrast(NIGHT)).isGreaterThanOrEqualTo(4.5);
        assertThat(made.onDark().contrast(made.tintOnDark())).isGreaterThanOrEqualTo(4.5);
        assertThat(DARK_PAPER.contrast(made.onDark())).isGreaterThanOrEqualTo(4.5);
        assertThat(DARK_PAPER.contrast(made.strongOnDark())).isGreaterThanOrEqualTo(4.5);
    }

    /** WCAG's own extremes, and grey 767676, known as the lightest on white. */
    @Test
    void contrast_is_reckoned_as_the_guidelines_do() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21);
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1);
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isBetween(4.5, 4.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffc53d", "#767676", "#4aa3df"})
    void a_colour_that_cannot_be_read_is_refused_with_its_contrast_and_what_to_do(String pale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(pale, null))
                .withMessageContaining(pale)
                .withMessageContaining("needs 4.5")
                .withMessageContaining("choose a darker one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "#0b4", "0b4f6c", "#0b4f6g", "#0b4f6c;}body{display:none"})
    void what_is_no_colour_is_refused_with_how_to_write_one(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(written, null))
                .withMessageContaining("such as #0b4f6c");
    }

    @Test
    void a_chosen_colour_is_said_for_light_and_dark_pages_and_for_files() {
        Identity green = new Identity("#00542E", null);
        assertThat(green.css()).contains("--fjord:#00542e;", "light-dark(#00542e,", ".on-night{--fjord:#");
        assertThat(green.ink()).isEqualTo("00542E");
    }

    @Test
    void a_mark_goes_along_with_the_page() throws IOException {
        Path mark = Files.writeString(folder.resolve("Våpen.SVG"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Identity own = new Identity(null, mark.toString());
        String icon = own.icon().orElseThrow();
        assertThat(icon).startsWith("data:image/svg+xml;base64,");
        assertThat(new String(Base64.getDecoder().decode(icon.substring(icon.indexOf(',') + 1)), UTF_8))
                .startsWith("<svg");
        assertThat(own.css()).contains(icon, ".mark-sign:not(.landing-picture *");
    }

    @Test
    void a_mark_that_cannot_be_used_is_refused_with_why() throws IOException {
        Path text = Files.writeString(folder.resolve("mark.txt"), "x");
        Path huge = Files.write(folder.resolve("mark.png"), new byte[100_001]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(null, text.toString()))
                .withMessageContaining("an SVG or a PNG");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(null, huge.toString()))
                .withMessageContaining("smaller than 100 kB");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Identity(null, folder.resolve("none.png").toString()))
                .withMessageContaining("cannot be read");
    }
}
