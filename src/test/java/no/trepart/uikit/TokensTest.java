package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of our colours (WCAG 2.2: text 4.5, borders and focus rings 3), light and dark. */
class TokensTest {

    private static final Pattern ONE = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final Pattern TWO =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    private static final Map<String, String[]> TOKENS = tokens();

    @ParameterizedTest
    @CsvSource({
        "ink,       paper,          7", "ink,       surface,        7", "ink,       sunk,           7",
        "ink-2,     paper,        4.5", "ink-2,     surface,      4.5", "ink-2,     sunk,         4.5",
        "fjord,     paper,        4.5", "fjord,     surface,      4.5", "fjord,     fjord-tint,   4.5",
        "on-fjord,  fjord,        4.5", "on-fjord,  fjord-strong, 4.5", "on-sun,    sun,          7",
        "ink,       sun-tint,       7", "ink-2,     sun-tint,     4.5", "ink-2,     fjord-tint,   4.5",
        "elected,   surface,      4.5", "elected,   elected-tint, 4.5", "ink-2,     elected-tint, 4.5",
        "employer,  surface,      4.5", "employer,  employer-tint,4.5", "ink-2,     employer-tint,4.5",
        "staff,     surface,      4.5", "staff,     staff-tint,   4.5", "ink-2,     staff-tint,   4.5",
        "observer,  surface,      4.5", "observer,  observer-tint,4.5", "ink-2,     observer-tint,4.5",
        "ok,        surface,      4.5", "ok,        ok-tint,      4.5", "ok,        sunk,         4.5",
        "warn,      surface,      4.5", "warn,      warn-tint,    4.5", "warn,      sunk,         4.5",
        "bad,       surface,      4.5", "bad,       bad-tint,     4.5", "on-bad,    bad,          4.5",
        "line-strong, surface,      3", "line-strong, paper,        3", "fjord,     sunk,         3"
    })
    void a_colour_can_be_read_on_what_it_stands_on(String colour, String ground, double least) {
        for (int mode : new int[] {0, 1}) {
            assertThat(contrast(value(colour, mode), value(ground, mode)))
                    .as("%s on %s, %s", colour, ground, mode == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    @ParameterizedTest
    @CsvSource({"elected", "employer", "staff", "observer", "fjord", "ink", "ink-2"})
    void the_dark_set_can_be_read_on_the_dark_header_of_a_light_page(String colour) {
        assertThat(contrast(value(colour, 1), "#12212c")).isGreaterThanOrEqualTo(4.5);
    }

    private static String value(String token, int mode) {
        String[] values = TOKENS.getOrDefault(token, new String[0]);
        assertThat(values).as("token " + token).isNotEmpty();
        return values[Math.min(mode, values.length - 1)];
    }

    private static Map<String, String[]> tokens() {
        Map<String, String[]> tokens = new HashMap<>();
        String css = read();
        String root = css.substring(0, css.indexOf("@supports"));
        ONE.matcher(root).results().forEach(m -> tokens.put(m.group(1), new String[] {m.group(2)}));
        TWO.matcher(root).results().forEach(m -> tokens.put(m.group(1), new String[] {m.group(2), m.group(3)}));
        return tokens;
    }

    private static String read() {
        try {
            return Files.readString(Path.of("frontend/css/tokens.css"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double c = (channel & 0xff) / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
