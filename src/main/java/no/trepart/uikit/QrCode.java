package no.trepart.uikit;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** An address as a QR code, drawn as one SVG path so that it is sharp at any size. */
public final class QrCode extends Drawing {

    /**
     * The code of an address.
     *
     * @param label what a screen reader says instead, such as the address in words
     */
    public QrCode(String address, String label) {
        super("qr", svg(address));
        name(label);
    }

    private static String svg(String address) {
        BitMatrix modules = encode(address);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            appendRow(path, modules, y);
        }
        return "<svg viewBox='0 0 " + modules.getWidth() + " " + modules.getHeight() + "'><path fill='currentColor' d='"
                + path + "'/></svg>";
    }

    private static void appendRow(StringBuilder path, BitMatrix modules, int y) {
        int x = 0;
        while (x < modules.getWidth()) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y)) {
                x++;
            }
            if (x > from) {
                int run = x - from;
                path.append('M').append(from).append(' ').append(y).append('h').append(run);
                path.append("v1h-").append(run).append('z');
            }
            x++;
        }
    }

    private static BitMatrix encode(String address) {
        // The quiet zone is the padding of the white card around it.
        Map<EncodeHintType, Object> hints =
                Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + address, e);
        }
    }
}
