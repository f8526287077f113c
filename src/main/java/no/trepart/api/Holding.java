package no.trepart.api;

import java.util.Map;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import org.jspecify.annotations.Nullable;

/**
 * A source, and how many passages the library has of it.
 *
 * @param ownDocument whether the host added it
 */
record Holding(
        String id,
        String publisher,
        PublisherKind publisherKind,
        String title,
        @Nullable String series,
        @Nullable Integer year,
        String language,
        boolean ownDocument,
        Map<Kind, Integer> passages,
        int total) {

    static Holding of(SourceHoldings holdings) {
        Source source = holdings.source();
        return new Holding(
                source.id().value(),
                source.publisher(),
                source.publisherKind(),
                source.title(),
                source.series(),
                source.year(),
                source.language().code(),
                source.ownDocument(),
                holdings.passages(),
                holdings.total());
    }
}
