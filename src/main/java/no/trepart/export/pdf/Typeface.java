package no.trepart.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    /** Make one picture of several, and a coloured one of a sign. */
    private static final int JOINER = 0x200D;

    private static final int COLOURED = 0xFE0F;

    /** Places and names in the table directory of a font file (ISO/IEC 14496-22). */
    private static final int TABLE_COUNT = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBSTITUTIONS = 0x47535542;
    private static final int NO_TABLE = 0x2D2D2D2D;

    private final byte[] regular = withoutLigatures(REGULAR);
    private final byte[] bold = withoutLigatures(BOLD);
    private final byte[] signs = withoutLigatures(SIGNS);
    private final List<CmapLookup> characters = List.of(characters(regular), characters(signs));

    void embed(PdfRendererBuilder pdf) {
        pdf.useFont(() -> new ByteArrayInputStream(regular), NAME, REGULAR_WEIGHT, FontStyle.NORMAL, true);
        pdf.useFont(() -> new ByteArrayInputStream(bold), NAME, BOLD_WEIGHT, FontStyle.NORMAL, true);
        pdf.useFont(() -> new ByteArrayInputStream(signs), SUBSTITUTE, REGULAR_WEIGHT, FontStyle.NORMAL, true);
    }

    /** The text with what cannot be printed replaced; a smiling face says too little to leave a hole in the minutes. */
    String printable(String text) {
        return text.codePoints()
                .filter(c -> !isPicture(c) || (isPrintable(c) && c != JOINER && c != COLOURED))
                .map(c -> isPrintable(c) ? c : UNKNOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Emoji, and what joins and colours them. */
    private static boolean isPicture(int c) {
        return Character.isExtendedPictographic(c) || Character.isEmojiComponent(c);
    }

    private boolean isPrintable(int c) {
        return c == '\n'
                || (!Character.isISOControl(c)
                        && Character.isDefined(c)
                        && characters.stream().anyMatch(font -> font.getGlyphId(c) > 0));
    }

    private static CmapLookup characters(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The font with its table of substitutions made unknown.
     *
     * <p>PDFBox would draw «fi» as one sign and not say in the file which letters it stands for, so that it could neither be read aloud
     * nor searched.
     */
    private static byte[] withoutLigatures(String name) {
        try (InputStream file = Objects.requireNonNull(Typeface.class.getResourceAsStream(name), name)) {
            byte[] font = file.readAllBytes();
            ByteBuffer tables = ByteBuffer.wrap(font);
            int count = tables.getShort(TABLE_COUNT);
            for (int table = FIRST_TABLE; table < FIRST_TABLE + count * TABLE_ENTRY; table += TABLE_ENTRY) {
                if (tables.getInt(table) == SUBSTITUTIONS) {
                    tables.putInt(table, NO_TABLE);
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
