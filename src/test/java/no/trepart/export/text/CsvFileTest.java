package no.trepart.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static String text(AMeeting meeting, Document document) {
        return new String(Files.bytes(meeting, document, Format.CSV), StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(AMeeting meeting, Document document) {
        return parse(text(meeting, document).substring(1));
    }

    /** A parser of its own, so that the writer is not checked by itself. */
    private static List<List<String>> parse(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                field.append(c);
            }
        }
        return rows;
    }

    @Test
    void begins_with_a_byte_order_mark_so_that_excel_reads_it_as_utf_8() {
        assertThat(Files.bytes(Examples.aFullMeeting(), Document.ACTIONS, Format.CSV))
                .startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_row_has_as_many_fields_as_the_header(Document document) {
        List<List<String>> rows = rows(Examples.aFullMeeting(), document);
        assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
    }

    @Test
    void the_action_list_has_22_columns() {
        assertThat(rows(Examples.aFullMeeting(), Document.ACTIONS).getFirst()).hasSize(22);
    }

    @Test
    void an_action_comes_back_as_it_was() {
        List<String> row = rows(Examples.aFullMeeting(), Document.ACTIONS).get(1);
        assertThat(row).startsWith("1", "Én føring av sykefravær");
        assertThat(row.get(2)).contains("Forslag 1: Vi fører sykefraværet", "\nOmfatter også forslag 2");
        assertThat(row.get(14)).isEqualTo("01.03.2027");
    }

    @Test
    void hours_have_a_decimal_comma() {
        assertThat(rows(Examples.aFullMeeting(), Document.HANDOFF).get(2).get(4))
                .isEqualTo("213,33");
    }

    @Test
    void unsettled_suggestions_come_after_the_actions_while_the_meeting_goes_on() {
        assertThat(rows(Examples.aFullMeeting(), Document.ACTIONS))
                .extracting(List::getFirst)
                .startsWith("Nr.", "1", "2", "3", "4", "Forslag 5", "Forslag 7", "Forslag 9");
        assertThat(rows(Examples.aFullMeeting().at(Phase.CLOSED), Document.ACTIONS))
                .hasSize(6);
    }

    @Test
    void the_last_row_says_in_which_phase_and_when_it_was_taken() {
        assertThat(rows(Examples.aFullMeeting(), Document.ACTIONS).getLast().getFirst())
                .isEqualTo("Tatt ut 22.11.2026 kl. 14.05. Møtet var da i steget «Enes».");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 ringe", "-2 skjema", "@SUM(A1)", "＝1+1", "\n=1"})
    void what_would_be_reckoned_as_a_formula_is_made_harmless(String title) {
        AMeeting meeting = Examples.aFullMeeting()
                .plans(
                        6,
                        new ActionPlan(title, null, null, null, null, null, null, null, null, null, ActionStatus.DONE));
        assertThat(rows(meeting, Document.ACTIONS).get(4).get(1)).isEqualTo("'" + title);
    }
}
