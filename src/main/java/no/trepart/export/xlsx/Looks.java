package no.trepart.export.xlsx;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook look: the calm colours of the screens, text that wraps, dates as the language writes them. */
final class Looks {

    private static final XSSFColor FJORD = colour(0x0B, 0x4F, 0x6C);
    private static final XSSFColor WHITE = colour(0xFF, 0xFF, 0xFF);
    private static final XSSFColor LINE = colour(0xCB, 0xD6, 0xD7);
    private static final short SIZE = 10;

    private final XSSFWorkbook book;
    private final XSSFCellStyle header;
    private final XSSFCellStyle text;
    private final XSSFCellStyle figure;
    private final XSSFCellStyle day;

    Looks(XSSFWorkbook book, Locale locale) {
        this.book = book;
        header = cell();
        header.setFont(font(true, WHITE));
        header.setFillForegroundColor(FJORD);
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        text = cell();
        text.setQuotePrefixed(true);
        figure = numeric("#,##0.##");
        day = numeric(locale.getLanguage().equals("en") ? "dd/mm/yyyy" : "dd\\.mm\\.yyyy");
    }

    private XSSFCellStyle cell() {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(false, null));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(LINE);
        return style;
    }

    private XSSFCellStyle numeric(String pattern) {
        XSSFCellStyle style = cell();
        style.setDataFormat(book.createDataFormat().getFormat(pattern));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private XSSFFont font(boolean bold, @Nullable XSSFColor colour) {
        XSSFFont font = book.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(SIZE);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, new DefaultIndexedColorMap());
    }

    XSSFCellStyle header() {
        return header;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle figure() {
        return figure;
    }

    XSSFCellStyle day() {
        return day;
    }
}
