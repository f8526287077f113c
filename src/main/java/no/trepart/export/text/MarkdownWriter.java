package no.trepart.export.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import no.trepart.export.Format;
import no.trepart.export.paper.Block;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Column;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.PaperWriter;
import no.trepart.export.paper.Side;
import no.trepart.export.paper.Wording;
import no.trepart.workshop.Party;
import org.springframework.stereotype.Component;

/** Writes Markdown, in which what people wrote stays what they wrote. */
@Component
class MarkdownWriter implements PaperWriter {

    @Override
    public Format format() {
        return Format.MD;
    }

    @Override
    public byte[] write(Paper paper) {
        return paper.blocks().stream()
                .map(block -> block(block, paper.wording()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String block(Block block, Wording wording) {
        return switch (block) {
            case Block.Heading(int level, String text, boolean newPage) -> "#".repeat(level) + " " + oneLine(text);
            case Block.Paragraph(Block.Tone tone, String text) -> paragraph(tone, text);
            case Block.Facts(List<Block.Fact> facts) ->
                items(facts.stream()
                        .map(fact -> "**" + escaped(fact.label()) + ":** " + lines(fact.value()))
                        .toList());
            case Block.Bullets(List<String> bullets) ->
                items(bullets.stream().map(text -> atStart(lines(text))).toList());
            case Block.Sides(List<Side> sides) ->
                items(sides.stream().map(MarkdownWriter::side).toList());
            case Block.Table table -> table(table, wording);
        };
    }

    private static String paragraph(Block.Tone tone, String text) {
        return switch (tone) {
            case PLAIN, QUIET -> atStart(lines(text));
            case LEAD -> "**" + oneLine(text) + "**";
            case NOTE -> "> " + oneLine(text);
        };
    }

    private static String items(List<String> items) {
        return items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
    }

    private static String side(Side side) {
        return shape(side.party()) + " " + lines(side.text());
    }

    /** The shape of a party in text, in the fixed order ● ■ ▲ ◆. */
    private static String shape(Party party) {
        return switch (party) {
            case ELECTED -> "●";
            case EMPLOYER -> "■";
            case EMPLOYEES -> "▲";
            case OBSERVER -> "◆";
        };
    }

    private static String table(Block.Table table, Wording wording) {
        String head = row(table.columns().stream()
                .map(Column::label)
                .map(MarkdownWriter::oneLine)
                .toList());
        String rule = row(table.columns().stream().map(column -> "---").toList());
        String body = table.rows().stream()
                .map(row -> row(row.stream().map(cell -> cell(cell, wording)).toList()))
                .collect(Collectors.joining("\n"));
        return String.join("\n", head, rule, body);
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String cell(Cell cell, Wording wording) {
        return cell instanceof Cell.Sides(List<Side> sides)
                ? sides.stream().map(MarkdownWriter::side).collect(Collectors.joining("<br>"))
                : lines(cell.words(wording));
    }

    private static String lines(String text) {
        return escaped(text).replace("\n", "<br>");
    }

    private static String oneLine(String text) {
        return escaped(text).replace('\n', ' ');
    }

    /** What would begin a list where a line begins. */
    private static String atStart(String text) {
        return text.replaceFirst("^[-+]", "\\\\$0").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    /** Signs that Markdown or HTML would take for its own, wherever they stand. */
    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~]", "\\\\$0");
    }
}
