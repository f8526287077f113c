package no.trepart.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final Pattern SIZE = Pattern.compile("viewBox='0 0 (\\d+) ");
    private static final int SCALE = 4;
    private static final int MARGIN = 4;

    @Test
    void a_phone_reads_the_address_from_the_drawing() throws Exception {
        String address = "https://trepart.fjord.kommune.no/m/FJ472K";
        QrCode code = new QrCode(address, "Adressen");
        String svg = code.getElement().getProperty("innerHTML");
        assertThat(new QRCodeReader().decode(photo(svg)).getText()).isEqualTo(address);
    }

    @Test
    void a_screen_reader_hears_the_label() {
        QrCode code = new QrCode("https://example.no", "Adressen som QR-kode");
        assertThat(code.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(code.getElement().getAttribute("aria-label")).isEqualTo("Adressen som QR-kode");
        assertThat(code.getElement().hasAttribute("aria-hidden")).isFalse();
    }

    private static BinaryBitmap photo(String svg) {
        int modules = SIZE.matcher(svg)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .findFirst()
                .orElseThrow();
        int side = (modules + 2 * MARGIN) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> paint(pixels, side, run));
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
    }

    private static void paint(int[] pixels, int side, MatchResult run) {
        int x = (Integer.parseInt(run.group(1)) + MARGIN) * SCALE;
        int y = (Integer.parseInt(run.group(2)) + MARGIN) * SCALE;
        int width = Integer.parseInt(run.group(3)) * SCALE;
        for (int row = y; row < y + SCALE; row++) {
            Arrays.fill(pixels, row * side + x, row * side + x + width, 0);
        }
    }
}
