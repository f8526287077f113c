package no.trepart.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.workshop.Language;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxFileTest {

    private static final AMeeting MEETING = Examples.aFullMeeting();

    private static XWPFDocument read(AMeeting meeting, Document document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(Files.bytes(meeting, document, Format.DOCX)));
    }

    @Test
    void the_full_list_has_all_22_columns_in_the_order_of_the_method() throws IOException {
        Set<String> headers = new LinkedHashSet<>();
        List<XWPFTable> tables = read(MEETING, Document.ACTIONS).getTables();
        tables.subList(1, 5)
                .forEach(table -> table.getRow(0).getTableCells().forEach(cell -> headers.add(cell.getText())));
        assertThat(headers)
                .containsExactly(
                        "Nr.",
                        "Tiltak",
                        "Gjelder",
                        "Behov regelen ivaretar",
                        "Type",
                        "Regeleier",
                        "Opphav og hjemmel",
                        "Anbefaling",
                        "Rettssikkerhet, likebehandling, personvern",
                        "Mål og suksesskriterium",
                        "Nullpunkt og forventet gevinst (timer per måned)",
                        "Ansvarlig",
                        "Mandat",
                        "Involveres",
                        "Frist",
                        "Ressurs og budsjett",
                        "Videre behandling",
                        "Støtte per part",
                        "Status",
                        "Evaluering",
                        "DFØ-koder",
                        "Grunnlag");
    }

    @Test
    void the_overview_is_the_short_form() throws IOException {
        assertThat(read(MEETING, Document.ACTIONS)
                        .getTables()
                        .getFirst()
                        .getRow(0)
                        .getTableCells())
                .extracting(XWPFTableCell::getText)
                .containsExactly(
                        "Nr.",
                        "Tiltak",
                        "Regeleier",
                        "Anbefaling",
                        "Rettssikkerhet, likebehandling, personvern",
                        "Ansvarlig",
                        "Frist",
                        "Status");
    }

    @Test
    void what_was_planned_comes_back() throws IOException {
        XWPFTable overview = read(MEETING, Document.ACTIONS).getTables().getFirst();
        assertThat(overview.getRow(1).getTableCells())
                .extracting(XWPFTableCell::getText)
                .contains("1", "Én føring av sykefravær", "HR-avdelingen", "01.03.2027", "I gang");
        assertThat(overview.getRow(2).getCell(6).getText()).isEqualTo("Mangler");
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void header_rows_are_repeated_and_tables_are_named(Document document) throws IOException {
        assertThat(read(MEETING, document).getTables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void headings_are_real_and_no_level_is_left_out(Document document) throws IOException {
        XWPFDocument file = read(MEETING, document);
        List<Integer> levels = file.getParagraphs().stream()
                .map(XWPFParagraph::getStyle)
                .filter(style -> style != null && style.startsWith("Heading"))
                .map(style -> Integer.parseInt(style.substring("Heading".length())))
                .toList();
        assertThat(levels).first().isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(file.getStyles()
                        .getStyle("Heading1")
                        .getCTStyle()
                        .getPPr()
                        .getOutlineLvl()
                        .getVal())
                .isEqualTo(java.math.BigInteger.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"NB, nb-NO", "NN, nn-NO", "EN, en-GB"})
    void the_language_is_set(Language language, String tag) throws IOException, XmlException {
        XWPFDocument file = read(Examples.aSmallMeeting().in(language), Document.MINUTES);
        assertThat(file.getStyle()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo(tag);
        assertThat(file.getProperties()
                        .getCoreProperties()
                        .getUnderlyingProperties()
                        .getLanguageProperty())
                .hasValue(tag);
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void every_picture_has_words(Document document) throws IOException {
        XWPFDocument file = read(MEETING, document);
        assertThat(file.getDocument().getBody().xmlText())
                .contains("descr=\"Sirkel\"", "descr=\"Kvadrat\"", "descr=\"Trekant\"");
        int pictures = file.getDocument().getBody().xmlText().split("<wp:inline", -1).length - 1;
        int words = file.getDocument().getBody().xmlText().split("<wp:docPr [^>]*descr=\"\\p{Lu}", -1).length - 1;
        assertThat(words).isEqualTo(pictures);
    }

    @Test
    void the_parties_come_in_their_fixed_order_with_words() throws IOException {
        XWPFTable after = read(MEETING, Document.ACTIONS).getTables().get(4);
        assertThat(after.getRow(1).getCell(3).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .map(String::strip)
                .containsExactly(
                        "Folkevalgte: samtykker (4 for, 0 usikre, 0 imot)",
                        "Arbeidsgiver: samtykker (3 for, 0 usikre, 0 imot)",
                        "Ansatte: samtykker (5 for, 0 usikre, 0 imot)");
    }

    @Test
    void the_action_list_lies_on_its_long_side_and_the_minutes_stand() throws IOException {
        assertThat(orientation(Document.ACTIONS)).isEqualTo(STPageOrientation.LANDSCAPE);
        assertThat(orientation(Document.MINUTES)).isEqualTo(STPageOrientation.PORTRAIT);
    }

    private static STPageOrientation.Enum orientation(Document document) throws IOException {
        return read(MEETING, document)
                .getDocument()
                .getBody()
                .getSectPr()
                .getPgSz()
                .getOrient();
    }

    @Test
    void the_minutes_have_three_lines_to_sign() throws IOException {
        XWPFTable approval = read(MEETING, Document.MINUTES).getTables().getLast();
        assertThat(approval.getRows().subList(1, 4))
                .extracting(row -> row.getCell(0).getText().strip())
                .containsExactly("Folkevalgte", "Arbeidsgiver", "Ansatte");
    }

    @Test
    void each_owner_outside_gets_a_page_of_its_own() throws IOException {
        List<String> pages = read(MEETING, Document.HANDOFF).getParagraphs().stream()
                .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(pages)
                .containsExactly("Oversendelse til staten", "Oversendelse til ansvarlig departement eller direktorat");
    }
}
