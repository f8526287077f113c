package no.trepart.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.trepart.export.Format;
import no.trepart.export.paper.Paper;
import no.trepart.export.paper.PaperWriter;
import no.trepart.identity.Identity;
import org.springframework.stereotype.Component;

/** Writes PDF that is tagged for screen readers (PDF/UA-1) and fit for archives (PDF/A-2a), with everything it needs inside. */
@Component
class PdfWriter implements PaperWriter {

    private final Typeface typeface;
    private final Identity identity;

    PdfWriter(Typeface typeface, Identity identity) {
        this.typeface = typeface;
        this.identity = identity;
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public byte[] write(Paper paper) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder pdf = new PdfRendererBuilder();
            typeface.embed(pdf);
            pdf.usePdfUaAccessibility(true);
            pdf.usePdfAConformance(PdfAConformance.PDFA_2_A);
            pdf.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            pdf.withProducer("Trepart");
            pdf.withHtmlContent(new Html(typeface, paper, identity.ink()).page(), null);
            pdf.toStream(bytes);
            pdf.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
