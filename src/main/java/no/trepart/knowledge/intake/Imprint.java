package no.trepart.knowledge.intake;

import no.trepart.knowledge.Language;
import no.trepart.knowledge.PublisherKind;
import org.jspecify.annotations.Nullable;

/** Who stands behind a document and what it is called; shown with every passage of it. */
public record Imprint(
        String publisher,
        PublisherKind publisherKind,
        String title,
        @Nullable Integer year,
        Language language) {

    public Imprint {
        publisher = onOneLine(publisher);
        title = onOneLine(title);
        if (publisher.isEmpty() || title.isEmpty()) {
            throw new IllegalArgumentException("A document is not quoted without a publisher and a title");
        }
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
