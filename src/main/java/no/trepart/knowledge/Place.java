package no.trepart.knowledge;

import org.jspecify.annotations.Nullable;

/** Where in its source a passage stands; the words are the source's own headings. */
public record Place(
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String page) {

    /** The nearest heading above the passage. */
    public @Nullable String heading() {
        return section == null ? chapter : section;
    }
}
