package no.trepart.knowledge.intake;

import org.jspecify.annotations.Nullable;

/** A piece of a document in reading order. */
sealed interface Part {

    /** The words as the document writes them, on one line. */
    String text();

    /** Where it stands, counted from 1; null for a document without fixed pages. */
    @Nullable
    Integer page();

    /** The same part with other words. */
    default Part saying(String words) {
        return switch (this) {
            case Heading heading -> new Heading(heading.level(), words, heading.page());
            case Item item -> new Item(words, item.page());
            case Paragraph paragraph -> new Paragraph(words, paragraph.page());
        };
    }

    /**
     * A heading.
     *
     * @param level 1 for a chapter, 2 for a section, 3 and more for what is under them
     */
    record Heading(int level, String text, @Nullable Integer page) implements Part {}

    /** An item of a list, without its sign. */
    record Item(String text, @Nullable Integer page) implements Part {}

    record Paragraph(String text, @Nullable Integer page) implements Part {}
}
