package no.trepart.export.text;

import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import no.trepart.export.Format;
import no.trepart.export.paper.Cell;
import no.trepart.export.paper.Column;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.PaperWriter;
import no.trepart.export.paper.Sheet;
import no.trepart.words.Formats;
import no.trepart.words.Words;
import org.springframework.stereotype.Component;

/**
 * Writes a table that a Norwegian Excel opens right by a double click: semicolons, decimal commas, a byte order mark.
 *
 * <p>The last row says in which phase and when it was taken; it has as many fields as the others.
 */
@Component
class CsvWriter implements PaperWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** A cell that begins like this is reckoned as a formula, and a formula can fetch or send what it likes. */
    private static final String BEGINS_A_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public byte[] write(Paper paper) {
        Sheet sheet = paper.list();
        List<List<String>> lines = new ArrayList<>();
        lines.add(sheet.columns().stream().map(Column::label).toList());
        sheet.rows()
                .forEach(row ->
                        lines.add(row.stream().map(cell -> field(cell, paper)).toList()));
        List<String> last = new ArrayList<>(Collections.nCopies(sheet.columns().size(), ""));
        last.set(0, paper.taken());
        lines.add(last);
        String text = lines.stream().map(CsvWriter::line).collect(Collectors.joining(LINE_END, "", LINE_END));
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(";"));
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String field(Cell cell, Paper paper) {
        return switch (cell) {
            case Cell.Figure(double value) -> figure(value);
            case Cell.Day(var date) -> Formats.of(Words.locales().getFirst()).date(date);
            case Cell.Missing missing -> "";
            case Cell.Text text -> harmless(text.words(paper.wording()));
            case Cell.Sides sides -> harmless(sides.words(paper.wording()));
        };
    }

    private static String figure(double value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        return new DecimalFormat("0.##", symbols).format(value);
    }

    private static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !start.isEmpty() && BEGINS_A_FORMULA.indexOf(start.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
