package no.trepart.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.trepart.export.Format;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.PaperWriter;
import no.trepart.export.paper.Sheet;
import no.trepart.export.paper.Wording;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Writes workbooks: each sheet is one table under a frozen header row, ready to be printed. */
@Component
class XlsxWriter implements PaperWriter {

    private static final int CHARACTER = 256;
    private static final int FROZEN_COLUMNS = 2;
    private static final int MOST_IN_A_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /** From here on a sheet is wider than what one sees at once, so that its first columns stay in sight too. */
    private static final int WIDE = 8;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public byte[] write(Paper paper) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            CoreProperties about = book.getProperties().getCoreProperties();
            about.setTitle(paper.title() + " – " + paper.report().meeting().title());
            about.setDescription(paper.taken());
            about.setCreator("Trepart");
            Looks looks = new Looks(book, paper.wording().locale());
            for (Sheet sheet : paper.sheets()) {
                write(book, sheet, paper, looks);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(XSSFWorkbook book, Sheet table, Paper paper, Looks looks) {
        XSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        XSSFRow header = sheet.createRow(0);
        for (int i = 0; i < table.columns().size(); i++) {
            XSSFCell cell = header.createCell(i);
            cell.setCellValue(table.columns().get(i).label());
            cell.setCellStyle(looks.header());
            header.setHeightInPoints(Heights.HEADER);
            sheet.setColumnWidth(i, (table.columns().get(i).width() + 2) * CHARACTER);
        }
        for (List<Cell> cells : table.rows()) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            cells.forEach(cell -> write(row.createCell(Math.max(row.getLastCellNum(), 0)), cell, paper, looks));
            row.setHeightInPoints(Heights.of(cells, table.columns(), paper.wording()));
        }
        asTable(book, sheet, table);
        print(sheet, paper, table.columns().size() > WIDE);
    }

    private static void write(XSSFCell cell, Cell content, Paper paper, Looks looks) {
        switch (content) {
            case Cell.Figure(double value) -> {
                cell.setCellValue(value);
                cell.setCellStyle(looks.figure());
            }
            case Cell.Day(var date) -> {
                cell.setCellValue(date);
                cell.setCellStyle(looks.day());
            }
            case Cell.Missing missing -> cell.setCellStyle(looks.text());
            case Cell.Text text -> text(cell, text, paper.wording(), looks);
            case Cell.Sides sides -> text(cell, sides, paper.wording(), looks);
        }
    }

    /** Words are never a formula, and are marked so that they do not become one when somebody edits the cell. */
    private static void text(XSSFCell cell, Cell content, Wording wording, Looks looks) {
        String words = content.words(wording);
        if (!words.isEmpty()) {
            cell.setCellValue(words.length() > MOST_IN_A_CELL ? cut(words, wording) : words);
        }
        cell.setCellStyle(looks.text());
    }

    /** What no cell can hold; the same file in another format has all of it. */
    private static String cut(String words, Wording wording) {
        String rest = "…\n" + wording.say("export.cut");
        int end = MOST_IN_A_CELL - rest.length();
        boolean inTheMidst = Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, inTheMidst ? end - 1 : end) + rest;
    }

    /** A real table, so that filters work and screen readers know the header row; it needs at least one row to exist. */
    private static void asTable(XSSFWorkbook book, XSSFSheet sheet, Sheet table) {
        int last = Math.max(1, sheet.getLastRowNum());
        int columns = table.columns().size();
        CellReference corner = new CellReference(last, columns - 1);
        XSSFTable made =
                sheet.createTable(new AreaReference(new CellReference(0, 0), corner, SpreadsheetVersion.EXCEL2007));
        made.setName("Table" + book.getNumberOfSheets());
        made.setDisplayName(made.getName());
        made.getCTTable().addNewAutoFilter().setRef(made.getArea().formatAsString());
        sheet.createFreezePane(columns > WIDE ? FROZEN_COLUMNS : 0, 1);
    }

    /** All 22 columns on one page could not be read, so a wide sheet goes over two large ones that begin alike. */
    private static void print(XSSFSheet sheet, Paper paper, boolean wide) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(wide ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) (wide ? 2 : 1));
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (wide) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, FROZEN_COLUMNS - 1));
        }
        sheet.getHeader().setLeft(plain(paper.report().meeting().title()));
        sheet.getHeader().setRight(plain(paper.title()));
        sheet.getFooter().setLeft(plain(paper.taken()));
        sheet.getFooter().setRight(paper.wording().say("export.page", "&P", "&N"));
    }

    /** An ampersand begins a code in headers and footers. */
    private static String plain(String text) {
        return text.replace("&", "&&");
    }
}
