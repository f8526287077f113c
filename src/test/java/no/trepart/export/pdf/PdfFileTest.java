package no.trepart.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Triage;
import no.trepart.workshop.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFileTest {

    private static PDDocument read(AMeeting meeting, Document document) throws IOException {
        return Loader.loadPDF(Files.bytes(meeting, document, Format.PDF));
    }

    private static List<PDStructureElement> elements(PDStructureNode node) {
        List<PDStructureElement> all = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }

    @Test
    void headings_table_headers_and_pictures_are_tagged() throws IOException {
        try (PDDocument pdf = read(Examples.aFullMeeting(), Document.ACTIONS)) {
            List<PDStructureElement> elements =
                    elements(pdf.getDocumentCatalog().getStructureTreeRoot());
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "TH", "TD");
            assertThat(elements)
                    .filteredOn(element -> "Figure".equals(element.getStructureType()))
                    .isNotEmpty()
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @ParameterizedTest
    @CsvSource({"NB, nb-NO", "NN, nn-NO", "EN, en-GB"})
    void language_and_title_are_set(Language language, String tag) throws IOException {
        try (PDDocument pdf = read(Examples.aSmallMeeting().in(language), Document.HANDOFF)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(tag);
            assertThat(pdf.getDocumentInformation().getTitle()).endsWith("Mindre rapportering, mer tid til folk");
        }
    }

    @Test
    void every_font_is_embedded() throws IOException {
        try (PDDocument pdf = read(Examples.aFullMeeting(), Document.MINUTES)) {
            List<PDFont> fonts = new ArrayList<>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("SchibstedGrotesk");
            });
        }
    }

    @Test
    void words_with_ligatures_can_be_searched() throws IOException {
        AMeeting meeting = AMeeting.withParties(1, 1, 1)
                .suggests(1, Kind.RULE, "Offisielle filer på flere flater", Triage.NOTHING);
        try (PDDocument pdf = read(meeting, Document.MINUTES)) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Offisielle filer på flere flater");
        }
    }

    /** No font of ours has them, and an archive file may not hold a sign without a shape. */
    @Test
    void emoji_are_left_out_and_other_unknown_signs_are_marked() throws IOException {
        AMeeting meeting =
                AMeeting.withParties(1, 1, 1).suggests(1, Kind.RULE, "Nok skjema 🙂👩‍🚒🇳🇴 takk 字", Triage.NOTHING);
        try (PDDocument pdf = read(meeting, Document.MINUTES)) {
            assertThat(new PDFTextStripper().getText(pdf)).containsPattern("Nok skjema\\s+takk \uFFFD");
        }
    }

    @Test
    void the_action_list_lies_on_its_long_side() throws IOException {
        try (PDDocument pdf = read(Examples.aFullMeeting(), Document.ACTIONS)) {
            var box = pdf.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
        }
    }

    @Test
    void each_owner_outside_begins_a_page() throws IOException {
        try (PDDocument pdf = read(Examples.aFullMeeting(), Document.HANDOFF)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }
}
