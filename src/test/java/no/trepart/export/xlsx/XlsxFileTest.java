package no.trepart.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Triage;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Proposal;
import no.trepart.workshop.Party;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    private static final int DEADLINE = 14;

    private static XSSFWorkbook read(AMeeting meeting, Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.bytes(meeting, document, Format.XLSX)));
    }

    private static List<String> texts(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }

    @Test
    void the_first_sheet_has_22_columns_and_a_row_for_each_action() throws IOException {
        XSSFSheet sheet = read(Examples.aFullMeeting(), Document.ACTIONS).getSheetAt(0);
        assertThat(texts(sheet.getRow(0)))
                .hasSize(22)
                .startsWith("Nr.", "Tiltak", "Gjelder")
                .endsWith("Grunnlag");
        assertThat(sheet.getLastRowNum()).isEqualTo(4);
    }

    @Test
    void the_second_sheet_is_the_short_form() throws IOException {
        Sheet sheet = read(Examples.aFullMeeting(), Document.ACTIONS).getSheetAt(1);
        assertThat(texts(sheet.getRow(0))).hasSize(8).startsWith("Nr.", "Tiltak", "Regeleier", "Anbefaling");
    }

    @Test
    void dates_are_dates_and_numbers_are_numbers() throws IOException {
        Sheet sheet = read(Examples.aFullMeeting(), Document.ACTIONS).getSheetAt(0);
        Cell deadline = sheet.getRow(1).getCell(DEADLINE);
        assertThat(DateUtil.isCellDateFormatted(deadline)).isTrue();
        assertThat(deadline.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2027, 3, 1, 0, 0));
        assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
    }

    @Test
    void a_missing_deadline_is_an_empty_cell() throws IOException {
        Sheet sheet = read(Examples.aFullMeeting(), Document.ACTIONS).getSheetAt(0);
        assertThat(sheet.getRow(2).getCell(DEADLINE).getCellType()).isEqualTo(CellType.BLANK);
    }

    @Test
    void hours_of_a_hand_off_can_be_reckoned_with() throws IOException {
        Sheet sheet = read(Examples.aFullMeeting(), Document.HANDOFF).getSheetAt(0);
        assertThat(sheet.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(18);
    }

    @Test
    void each_sheet_is_a_table_under_a_frozen_row_that_is_printed_on_every_page() throws IOException {
        XSSFWorkbook book = read(Examples.aFullMeeting(), Document.MINUTES);
        assertThat(book).hasSizeGreaterThan(5).allSatisfy(any -> {
            XSSFSheet sheet = (XSSFSheet) any;
            assertThat(sheet.getTables()).hasSize(1);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isGreaterThan(5 * 256);
        });
    }

    /** A cell of Excel holds 32,767 characters, and a whole party may object. */
    @Test
    void what_no_cell_can_hold_is_cut_and_says_where_the_rest_is() throws IOException {
        AMeeting meeting = AMeeting.withParties(60, 3, 3)
                .suggests(1, Kind.RULE, "Ukerapporten", Triage.NOTHING)
                .recommends(1, new Proposal(Outcome.REMOVE, "Den tas bort", null, "Ingen", null, null));
        for (int i = 1; i <= 60; i++) {
            meeting.objects(1, Party.ELECTED, i, "😀".repeat(300), ObjectionState.OPEN);
        }
        List<String> full = StreamSupport.stream(read(meeting, Document.MINUTES).spliterator(), false)
                .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                .flatMap(row -> texts(row).stream())
                .filter(text -> text.length() > 30_000)
                .toList();
        assertThat(full)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .hasSizeLessThanOrEqualTo(32_767)
                        .contains("😀…")
                        .endsWith("Resten står i den samme filen som PDF eller Word."));
    }

    @Test
    void what_looks_like_a_formula_stays_words() throws IOException {
        AMeeting meeting = AMeeting.withParties(1, 1, 1)
                .suggests(1, Kind.RULE, "=HYPERLINK(\"http://example.org\")", Triage.NOTHING);
        Sheet sheet = read(meeting, Document.MINUTES).getSheetAt(4);
        Cell words = sheet.getRow(1).getCell(2);
        assertThat(words.getCellType()).isEqualTo(CellType.STRING);
        assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
    }
}
