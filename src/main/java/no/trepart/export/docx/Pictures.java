package no.trepart.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.trepart.export.paper.Shapes;
import no.trepart.export.paper.Side;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Pictures in the line of text, each with words for those who cannot see it. */
final class Pictures {

    private static final double SHAPE = 7.5;
    private static final double MARK = 15;

    private Pictures() {}

    static void shape(XWPFRun run, Side side) {
        add(run, Shapes.png(side.party()), SHAPE, SHAPE, side.shape());
    }

    static void mark(XWPFRun run, String words) {
        add(run, Shapes.mark(), 3 * MARK, MARK, words);
    }

    private static void add(XWPFRun run, byte[] png, double width, double height, String words) {
        try {
            XWPFPicture picture = run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    words + ".png",
                    Units.toEMU(width),
                    Units.toEMU(height));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(words);
            CTInline place = run.getCTR().getDrawingArray(0).getInlineArray(0);
            place.getDocPr().setDescr(words);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("A shape cannot be drawn", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
