package no.trepart.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The fonts that are embedded: Schibsted Grotesk, and DejaVu Sans for the signs it lacks. */
@Component
class Typeface {

    private static final String NAME = "Schibsted Grotesk";
    private static final String SUBSTITUTE = "DejaVu Sans";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final String REGULAR = "SchibstedGrotesk-Regular.ttf";
    private static final String BOLD = "SchibstedGrotesk-Bold.ttf";
    private static final String SIGNS = "DejaVuSans.ttf";

    /** Stands for a character that no embedded font has; an archive file may not hold a character without a shape. */
    private static final int UNKNOWN = 0xFFFD;

    private final List<CmapLookup> characters = List.of(characters(REGULAR), characters(SIGNS));

    void embed(PdfRendererBuilder pdf) {
        pdf.useFont(() -> file(REGULAR), NAME, REGULAR_WEIGHT, FontStyle.NORMAL, true);
        pdf.useFont(() -> file(BOLD), NAME, BOLD_WEIGHT, FontStyle.NORMAL, true);
        pdf.useFont(() -> file(SIGNS), SUBSTITUTE, REGULAR_WEIGHT, FontStyle.NORMAL, true);
    }

    /** The text with what cannot be printed replaced. */
    String printable(String text) {
        return text.codePoints()
                .map(c -> c == '\n' || characters.stream().anyMatch(font -> font.getGlyphId(c) > 0) ? c : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static CmapLookup characters(String name) {
        try (InputStream file = file(name);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name);
    }
}
