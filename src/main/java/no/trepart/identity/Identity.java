package no.trepart.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The colour and the mark that this house shows instead of our own, read once at start; what cannot be used stops the start. */
@ConfigurationProperties("trepart.identity")
public final class Identity {

    private static final Colour FJORD = Colour.of("#0b4f6c");
    private static final int LARGEST_MARK = 100_000;
    private static final Map<String, String> KINDS = Map.of("svg", "image/svg+xml", "png", "image/png");

    /** Where the mark says whose house this is; on a lesson and in the picture of the front page it stays ours. */
    private static final String OURS = ".landing-picture *,.lesson-heading *,.passage-board *";

    private final @Nullable Palette palette;
    private final @Nullable String icon;

    /**
     * Reads what is set; what is not set stays ours.
     *
     * @param colour such as {@code #0b4f6c}, with a contrast of 4.5 at least on our pages
     * @param mark a file, SVG or PNG, of 100 kB at most
     */
    public Identity(@Nullable String colour, @Nullable String mark) {
        this.palette = colour == null || colour.isBlank() ? null : Palette.of(Colour.of(colour.strip()));
        this.icon = mark == null || mark.isBlank() ? null : inline(Path.of(mark.strip()));
    }

    /** The address of the mark, which holds the picture itself; empty where it is ours. */
    public Optional<String> icon() {
        return Optional.ofNullable(icon);
    }

    /** The colour of headings and table heads in files, as six hexadecimal digits. */
    public String ink() {
        Colour ink = palette == null ? FJORD : palette.plain();
        return ink.toString().substring(1).toUpperCase(Locale.ROOT);
    }

    /** What a page adds to our style sheets; empty where nothing is set. */
    public String css() {
        String colours = palette == null ? "" : palette.css();
        String mark = icon == null ? "" : """
                .mark-sign:not(%s){width:1.6em;height:1.6em;background:url("%s") center/contain no-repeat}
                .mark-sign:not(%1$s) svg{visibility:hidden}
                """.formatted(OURS, icon);
        return colours + mark;
    }

    private static String inline(Path file) {
        String name = file.getFileName().toString();
        String kind = KINDS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new IllegalArgumentException("The mark must be an SVG or a PNG file, not " + file);
        }
        try {
            if (Files.size(file) > LARGEST_MARK) {
                throw new IllegalArgumentException(
                        "The mark goes along with every page and must be smaller than 100 kB: " + file);
            }
            return "data:" + kind + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            // Spring tells of the innermost cause alone, which says where but not what.
            throw new IllegalArgumentException("The mark cannot be read: " + e);
        }
    }
}
