package no.trepart.export.docx;

import java.math.BigInteger;
import java.util.List;
import no.trepart.export.paper.Block;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Column;
import no.trepart.export.paper.Side;
import no.trepart.export.paper.Wording;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose header row is repeated on each page and known to screen readers. */
record TableOfRows(XWPFDocument document, Wording wording, int textWidth, String ink) {

    /** Room to write by hand. */
    private static final int ROOMY = 760;

    void add(Block.Table content) {
        XWPFTable table = document.createTable(1, content.columns().size());
        describe(table, content);
        int[] widths = widths(content.columns());
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = header.getCell(i);
            width(cell, widths[i]);
            cell.setColor(ink);
            line(cell, 0, "TableHead")
                    .createRun()
                    .setText(content.columns().get(i).label());
        }
        content.rows().forEach(row -> row(table, row, widths, content.roomy()));
    }

    private static void describe(XWPFTable table, Block.Table content) {
        table.setStyleID("Trepart");
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        properties.addNewTblCaption().setVal(content.title());
        properties.addNewTblDescription().setVal(content.title());
    }

    /** The widths in proportion; a number column needs its few characters whatever the others take. */
    private int[] widths(List<Column> columns) {
        int total = columns.stream().mapToInt(Column::width).sum();
        return columns.stream()
                .mapToInt(column -> textWidth * column.width() / total)
                .toArray();
    }

    private void row(XWPFTable table, List<Cell> cells, int[] widths, boolean roomy) {
        XWPFTableRow row = table.createRow();
        row.setCantSplitRow(true);
        if (roomy) {
            row.setHeight(ROOMY);
        }
        for (int i = 0; i < widths.length; i++) {
            width(row.getCell(i), widths[i]);
            write(row.getCell(i), cells.get(i));
            row.getCell(i).setVerticalAlignment(roomy ? XWPFVertAlign.CENTER : XWPFVertAlign.TOP);
        }
    }

    private void write(XWPFTableCell cell, Cell content) {
        if (content instanceof Cell.Sides(List<Side> sides) && !sides.isEmpty()) {
            for (int i = 0; i < sides.size(); i++) {
                Body.side(line(cell, i, "TableSide"), sides.get(i));
            }
        } else {
            Body.write(line(cell, 0, "TableText").createRun(), content.words(wording));
        }
    }

    private static XWPFParagraph line(XWPFTableCell cell, int number, String style) {
        XWPFParagraph line =
                number < cell.getParagraphs().size() ? cell.getParagraphs().get(number) : cell.addParagraph();
        line.setStyle(style);
        return line;
    }

    private static void width(XWPFTableCell cell, int width) {
        CTTblWidth set = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr().addNewTcW()
                : cell.getCTTc().addNewTcPr().addNewTcW();
        set.setType(STTblWidth.DXA);
        set.setW(BigInteger.valueOf(width));
    }
}
