package no.trepart.export.docx;

import java.util.List;
import no.trepart.export.paper.Block;
import no.trepart.export.paper.Side;
import no.trepart.export.paper.Wording;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The text of a document, block by block. */
record Body(XWPFDocument document, Wording wording, int textWidth, String ink) {

    /** A label with more characters than this would run into its value. */
    private static final int LONGEST_LABEL = 23;

    private static final int ABOVE_SIDES = 100;

    void add(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(Block.Tone tone, String text) ->
                write(paragraph(style(tone)).createRun(), text);
            case Block.Facts(List<Block.Fact> facts) -> facts.forEach(this::fact);
            case Block.Bullets(List<String> items) -> items.forEach(this::bullet);
            case Block.Sides(List<Side> sides) -> sides(sides);
            case Block.Table table -> new TableOfRows(document, wording, textWidth, ink).add(table);
        }
    }

    private void heading(Block.Heading heading) {
        if (heading.level() == 1) {
            XWPFParagraph mark = paragraph("Mark");
            mark.setPageBreak(heading.newPage());
            Pictures.mark(mark.createRun(), wording.say("export.mark"));
        }
        write(paragraph("Heading" + heading.level()).createRun(), heading.text());
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case PLAIN -> "Normal";
            case LEAD -> "Lead";
            case NOTE -> "Note";
            case QUIET -> "Quiet";
        };
    }

    private void fact(Block.Fact fact) {
        XWPFParagraph line = paragraph("Fact");
        XWPFRun label = line.createRun();
        label.setBold(true);
        label.setText(fact.label());
        XWPFRun value = line.createRun();
        if (fact.label().length() > LONGEST_LABEL) {
            value.addBreak();
        } else {
            value.addTab();
        }
        write(value, fact.value());
    }

    private void sides(List<Side> sides) {
        for (int i = 0; i < sides.size(); i++) {
            XWPFParagraph line = paragraph("Side");
            line.setSpacingBefore(i == 0 ? ABOVE_SIDES : 0);
            side(line, sides.get(i));
        }
    }

    private void bullet(String text) {
        XWPFParagraph item = paragraph("ListBullet");
        item.setNumID(Styles.BULLETS);
        write(item.createRun(), text);
    }

    static void side(XWPFParagraph line, Side side) {
        Pictures.shape(line.createRun(), side);
        XWPFRun words = line.createRun();
        words.addTab();
        write(words, side.text());
    }

    static void write(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }
}
