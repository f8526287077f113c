package no.trepart.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of a screen (sRGB).
 *
 * @param rgb eight bits each of red, green and blue
 */
record Colour(int rgb) {

    static final Colour WHITE = new Colour(0xffffff);
    static final Colour BLACK = new Colour(0);

    private static final Pattern WRITTEN = Pattern.compile("#\\p{XDigit}{6}");

    static Colour of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new IllegalArgumentException(
                    "A colour is written as # and six digits, such as #0b4f6c, not " + written);
        }
        return new Colour(Integer.parseInt(written.substring(1), 16));
    }

    /** This colour with a share of another, from 0, none of it, to 1, nothing else. */
    Colour with(double share, Colour other) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double channel = (1 - share) * (rgb >> shift & 0xff) + share * (other.rgb >> shift & 0xff);
            mixed |= (int) Math.round(channel) << shift;
        }
        return new Colour(mixed);
    }

    /** How well one can be read on the other, from 1 to 21 (WCAG 2.2, contrast ratio). */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
