package no.trepart.export.pdf;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trepart.export.paper.Block;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Column;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.Shapes;
import no.trepart.export.paper.Side;

/** A paper as the page that the PDF is laid out from. */
record Html(Typeface typeface, Paper paper, String ink) {

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
                        new StyleSheet(typeface, paper, ink).css(),
                        blocks);
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
