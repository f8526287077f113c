package no.trepart.knowledge.intake;

import no.trepart.knowledge.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A passage as it was cut out of a document, before it has a name.
 *
 * @param text word for word; paragraphs and list items on lines of their own
 */
public record Clipping(
        Kind kind,
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String title,
        String text,
        @Nullable String page) {}
