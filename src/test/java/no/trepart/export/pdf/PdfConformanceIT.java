package no.trepart.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Triage;
import no.trepart.workshop.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The PDF files as veraPDF, the checker of the archives, sees them. */
class PdfConformanceIT {

    /** Ligatures, quotes, Sámi letters, signs of other fonts, and what no font has. */
    private static final String DIFFICULT =
            "«Offisielle filer» fi ff fl – čáŋŧž ≥ → ✓ Ελ Яд 😀 漢字 \u0001 \uFFFE <b>&amp;</b> 5\u00A0000 e\u0301";

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> files() {
        return Arrays.stream(Document.values())
                .flatMap(document -> Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
                        .map(flavour -> Arguments.of(document, flavour)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void conforms(Document document, PDFAFlavour flavour) throws Exception {
        assertThat(failures(Examples.aFullMeeting(), document, flavour)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void conforms_whatever_people_write(Document document, PDFAFlavour flavour) throws Exception {
        AMeeting meeting = Examples.aSmallMeeting()
                .called("Møte \"med\" \\ tegn; } @page " + DIFFICULT)
                .in(Language.EN)
                .suggests(10, Kind.RULE, DIFFICULT, Triage.NOTHING);
        assertThat(failures(meeting, document, flavour)).isEmpty();
    }

    private static List<String> failures(AMeeting meeting, Document document, PDFAFlavour flavour) throws Exception {
        byte[] file = Files.bytes(meeting, document, Format.PDF);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
