package no.trepart.export.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import no.trepart.workshop.Party;

/**
 * The shapes of the parties as pictures: ● ■ ▲ ◆, equal in size and weight, on white.
 *
 * <p>Pictures, because the fonts of files do not have the signs, and a sign of another font is larger or smaller than its neighbour.
 */
public final class Shapes {

    /** As wide and high as a letter is in print at about 900 dots an inch. */
    private static final int SIZE = 120;

    private static final double GRID = 24;

    private static final Map<Party, byte[]> PICTURES = new EnumMap<>(Party.class);

    static {
        for (Party party : Party.values()) {
            PICTURES.put(party, png(List.of(party)));
        }
    }

    private static final byte[] MARK = png(Party.THREE);

    private Shapes() {}

    /** A square PNG. */
    public static byte[] png(Party party) {
        return PICTURES.getOrDefault(party, MARK).clone();
    }

    /** The three parties side by side in their fixed order: a PNG three times as wide as high. */
    public static byte[] mark() {
        return MARK.clone();
    }

    private static byte[] png(List<Party> parties) {
        BufferedImage image = new BufferedImage(SIZE * parties.size(), SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), SIZE);
        for (int i = 0; i < parties.size(); i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(i * SIZE, 0);
            place.scale(SIZE / GRID, SIZE / GRID);
            pen.setColor(colour(parties.get(i)));
            pen.fill(place.createTransformedShape(outline(parties.get(i))));
        }
        pen.dispose();
        return bytes(image);
    }

    private static byte[] bytes(BufferedImage image) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape outline(Party party) {
        return switch (party) {
            case ELECTED -> new Ellipse2D.Double(1.4, 1.4, 21.2, 21.2);
            case EMPLOYER -> new RoundRectangle2D.Double(2.2, 2.2, 19.6, 19.6, 5.2, 5.2);
            case EMPLOYEES -> polygon(12, 1.8, 23.4, 21.8, 0.6, 21.8);
            case OBSERVER -> polygon(12, 1.6, 22.4, 12, 12, 22.4, 1.6, 12);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** The colours of the screens on paper. */
    private static Color colour(Party party) {
        return switch (party) {
            case ELECTED -> new Color(0x742A58);
            case EMPLOYER -> new Color(0x0C635A);
            case EMPLOYEES -> new Color(0x9A4310);
            case OBSERVER -> new Color(0x4C5964);
        };
    }
}
