package no.trepart.identity;

import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;

/**
 * What stands in for «fjord» on light and on dark pages: links, buttons, the ground of lessons. All of it can be read (WCAG 2.2, 4.5)
 * where the tokens of the style sheet are used.
 *
 * @param strong for what is pressed or pointed at
 * @param tint the ground behind
 */
record Palette(Colour plain, Colour strong, Colour tint, Colour onDark, Colour strongOnDark, Colour tintOnDark) {

    static final double READABLE = 4.5;

    /** As text on the dark header of a light page it needs a little more than enough. */
    private static final double READABLE_AFAR = 7;

    private static final Colour PAPER = Colour.of("#f2f6f6");
    private static final Colour DARK_SURFACE = Colour.of("#182a36");
    private static final double STEP = 0.02;

    static Palette of(Colour chosen) {
        double contrast = chosen.contrast(PAPER);
        if (contrast < READABLE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The colour %s has a contrast of %.1f on our pages and needs %.1f to be read: choose a darker one",
                    chosen,
                    contrast,
                    READABLE));
        }
        Colour onDark = first(
                share -> chosen.with(share, Colour.WHITE), light -> light.contrast(DARK_SURFACE) >= READABLE_AFAR);
        return new Palette(
                chosen,
                chosen.with(0.2, Colour.BLACK),
                first(share -> chosen.with(0.9 + share, Colour.WHITE), tint -> chosen.contrast(tint) >= READABLE),
                onDark,
                onDark.with(0.25, Colour.WHITE),
                first(share -> onDark.with(0.8 + share, DARK_SURFACE), tint -> onDark.contrast(tint) >= READABLE));
    }

    /** The first of ever more mixed colours that will do; the last, white or the surface itself, always does. */
    private static Colour first(DoubleFunction<Colour> mixed, Predicate<Colour> enough) {
        double share = 0;
        while (!enough.test(mixed.apply(share))) {
            share += STEP;
        }
        return mixed.apply(share);
    }

    /** The tokens of the style sheet, said anew. */
    String css() {
        return """
                :root{--fjord:%1$s;--fjord-strong:%2$s;--fjord-tint:%3$s}
                @supports (color:light-dark(#000,#fff)){:root{--fjord:light-dark(%1$s,%4$s);\
                --fjord-strong:light-dark(%2$s,%5$s);--fjord-tint:light-dark(%3$s,%6$s)}}
                @supports not (color:light-dark(#000,#fff)){.on-night{--fjord:%4$s}}
                """.formatted(plain, strong, tint, onDark, strongOnDark, tintOnDark);
    }
}
