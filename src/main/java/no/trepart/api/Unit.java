package no.trepart.api;

import java.util.List;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.Source;
import org.jspecify.annotations.Nullable;

/**
 * A passage of the library, word for word.
 *
 * @param language of the passage; it is never translated
 * @param counterweight whether it warns that trust is not the absence of control
 * @param score how well it fits what was asked, from 0 to 1; left out where nothing was asked
 */
record Unit(
        String id,
        Kind kind,
        @Nullable String title,
        String text,
        String language,
        boolean counterweight,
        Origin source,
        @Nullable Double score) {

    /** Where the passage stands, in the source's own words. */
    record Origin(
            String id,
            String publisher,
            String title,
            @Nullable Integer year,
            @Nullable String chapter,
            @Nullable String section,
            @Nullable String page,
            List<String> cites) {}

    static Unit of(Passage passage, Source source, @Nullable Double score) {
        return new Unit(
                passage.id().value(),
                passage.kind(),
                passage.title(),
                passage.text(),
                passage.language().code(),
                passage.counterweight(),
                new Origin(
                        source.id().value(),
                        source.publisher(),
                        source.title(),
                        source.year(),
                        passage.place().chapter(),
                        passage.place().section(),
                        passage.place().page(),
                        passage.cites()),
                score);
    }
}
