package no.trepart.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.trepart.export.paper.Paper;

/** How the pages look, which lies beside this class, with what stands in the margins of every page. */
record StyleSheet(Typeface typeface, Paper paper, String ink) {

    private static final String FILE = "paper.css";

    /** Stand in the words of the bundle where the page is to be counted. */
    private static final String NUMBER = "\u0001";

    private static final String OF = "\u0002";

    /** What the file leaves open. */
    private static final Pattern PLACE = Pattern.compile("ORIENTATION|HEADER|TAKEN|PAGE_COUNT|INK");

    String css() {
        String municipality = paper.report().meeting().municipality();
        String title = paper.report().meeting().title();
        Map<String, String> margins = Map.of(
                "ORIENTATION",
                paper.landscape() ? "landscape" : "portrait",
                "HEADER",
                quoted(municipality == null ? title : municipality + " · " + title),
                "TAKEN",
                quoted(paper.taken()),
                "PAGE_COUNT",
                count(),
                "INK",
                "#" + ink);
        return PLACE.matcher(file())
                .replaceAll(place -> Matcher.quoteReplacement(margins.getOrDefault(place.group(), "")));
    }

    private String count() {
        String words = paper.wording().say("export.page", NUMBER, OF);
        return quoted(words.substring(0, words.indexOf(NUMBER)))
                + " counter(page) "
                + quoted(words.substring(words.indexOf(NUMBER) + 1, words.indexOf(OF)))
                + " counter(pages) "
                + quoted(words.substring(words.indexOf(OF) + 1));
    }

    private static String file() {
        try (InputStream file = StyleSheet.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A string of the style sheet; what could end it or the sheet becomes its number. */
    private String quoted(String words) {
        return typeface.printable(words)
                .codePoints()
                .mapToObj(StyleSheet::inSheet)
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static String inSheet(int c) {
        boolean plain = Character.isLetterOrDigit(c) || " .,:·«»–-".indexOf(c) >= 0;
        return plain ? Character.toString(c) : "\\%06X".formatted(c);
    }
}
