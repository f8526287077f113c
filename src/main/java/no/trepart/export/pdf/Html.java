package no.trepart.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trepart.export.paper.Block;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Column;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.Shapes;
import no.trepart.export.paper.Side;

/** A paper as the page that the PDF is laid out from. */
record Html(Typeface typeface, Paper paper) {

    /** Stand in the words of the bundle where the page is to be counted. */
    private static final String NUMBER = "\u0001";

    private static final String OF = "\u0002";

    /** What the style sheet leaves open. */
    private static final Pattern PLACE = Pattern.compile("ORIENTATION|HEADER|TAKEN|PAGE_COUNT");

    /** Headings below which a table is kept on one page if it fits. */
    private static final int LAST_LEVEL = 3;

    String page() {
        String title = paper.title() + " – " + paper.report().meeting().title();
        String blocks = groups().stream().map(this::group).collect(Collectors.joining("\n"));
        return """
                <html lang="%s"><head><title>%s</title>
                <meta name="subject" content="%s"/><meta name="description" content="%s"/>
                <style>%s</style></head><body>%s</body></html>
                """.formatted(
                        paper.wording().locale().toLanguageTag(),
                        text(title),
                        text(paper.taken()),
                        text(paper.taken()),
                        css(),
                        blocks);
    }

    /** The style sheet, with what stands in the margins of every page. */
    private String css() {
        String municipality = paper.report().meeting().municipality();
        String title = paper.report().meeting().title();
        Map<String, String> margins = Map.of(
                "ORIENTATION", paper.landscape() ? "landscape" : "portrait",
                "HEADER", quoted(municipality == null ? title : municipality + " · " + title),
                "TAKEN", quoted(paper.taken()),
                "PAGE_COUNT", count());
        return PLACE.matcher(sheet()).replaceAll(place -> Matcher.quoteReplacement(margins.get(place.group())));
    }

    private String count() {
        String words = paper.wording().say("export.page", NUMBER, OF);
        return quoted(words.substring(0, words.indexOf(NUMBER)))
                + " counter(page) "
                + quoted(words.substring(words.indexOf(NUMBER) + 1, words.indexOf(OF)))
                + " counter(pages) "
                + quoted(words.substring(words.indexOf(OF) + 1));
    }

    private static String sheet() {
        try (InputStream file = Html.class.getResourceAsStream("paper.css")) {
            return new String(Objects.requireNonNull(file, "paper.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A string of the style sheet; what could end it or the sheet becomes its number. */
    private String quoted(String words) {
        return words.codePoints().mapToObj(this::inSheet).collect(Collectors.joining("", "\"", "\""));
    }

    private String inSheet(int c) {
        boolean plain = Character.isLetterOrDigit(c) || " .,:·«»–-".indexOf(c) >= 0;
        String printable = typeface.printable(Character.toString(c));
        return plain ? printable : "\\%06X".formatted(printable.codePointAt(0));
    }

    /** A heading with what belongs to it, so that short items are not torn apart at the end of a page. */
    private List<List<Block>> groups() {
        List<List<Block>> groups = new ArrayList<>();
        for (Block block : paper.blocks()) {
            boolean follows = !(block instanceof Block.Heading) || isAlone(groups);
            if (groups.isEmpty() || !follows) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(block);
        }
        return groups;
    }

    private static boolean isAlone(List<List<Block>> groups) {
        return !groups.isEmpty() && groups.getLast().stream().allMatch(Block.Heading.class::isInstance);
    }

    private String group(List<Block> blocks) {
        boolean mayBreak = blocks.getFirst() instanceof Block.Heading heading
                && heading.level() < LAST_LEVEL
                && blocks.stream().anyMatch(block -> block instanceof Block.Table table && !table.roomy());
        return blocks.stream()
                .map(this::block)
                .collect(Collectors.joining("\n", mayBreak ? "<div>" : "<div class=\"group\">", "</div>"));
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Block.Tone tone, String words) -> paragraph(style(tone), text(words));
            case Block.Facts(List<Block.Fact> facts) ->
                facts.stream().map(this::fact).collect(Collectors.joining("\n"));
            case Block.Bullets(List<String> items) ->
                items.stream()
                        .map(item -> "<li>" + text(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
            case Block.Sides(List<Side> sides) -> "<div class=\"sides\">" + sides(sides) + "</div>";
            case Block.Table table -> table(table);
        };
    }

    private String heading(Block.Heading heading) {
        String page = heading.newPage() ? " new-page" : "";
        String words = "<h%d>%s</h%d>".formatted(heading.level(), text(heading.text()), heading.level());
        return heading.level() == 1 ? paragraph("mark" + page, mark()) + words : words;
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> "plain";
            case LEAD -> "lead";
            case NOTE -> "note";
            case QUIET -> "quiet";
        };
    }

    private static String paragraph(String style, String html) {
        return "<p class=\"" + style + "\">" + html + "</p>";
    }

    private String fact(Block.Fact fact) {
        return paragraph("fact", "<b>" + text(fact.label()) + "</b> " + text(fact.value()));
    }

    private String mark() {
        return picture(Shapes.mark(), paper.wording().say("export.mark"));
    }

    private String sides(List<Side> sides) {
        return sides.stream()
                .map(side -> paragraph("side", picture(Shapes.png(side.party()), side.shape()) + text(side.text())))
                .collect(Collectors.joining());
    }

    private String picture(byte[] png, String words) {
        return "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(png) + "\" alt=\"" + text(words)
                + "\"/>";
    }

    private String table(Block.Table table) {
        int total = table.columns().stream().mapToInt(Column::width).sum();
        String head = table.columns().stream()
                .map(column -> "<th scope=\"col\" style=\"width: %d%%\">%s</th>"
                        .formatted(column.width() * 100 / total, text(column.label())))
                .collect(Collectors.joining());
        String rows = table.rows().stream().map(this::row).collect(Collectors.joining("\n"));
        return "<table%s><thead><tr>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(table.roomy() ? " class=\"roomy\"" : "", head, rows);
    }

    private String row(List<Cell> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> "<td>" + cell(cells.get(i)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private String cell(Cell cell) {
        return cell instanceof Cell.Sides(List<Side> sides) ? sides(sides) : text(cell.words(paper.wording()));
    }

    private String text(String words) {
        return typeface.printable(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br/>");
    }
}
