package no.trepart.knowledge.seed;

import java.util.Locale;
import java.util.Optional;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;

/** Makes a source of the front matter; nothing is quoted without a publisher and a title. */
final class SourceBuilder {

    private SourceBuilder() {}

    static Optional<Source> build(SeedFile file, Fields frontMatter) {
        Optional<String> publisher = frontMatter.require("publisher");
        Optional<String> title = frontMatter.require("title");
        Optional<SourceId> id = id(file, frontMatter);
        if (publisher.isEmpty() || title.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(
                id.get(),
                publisher.get(),
                frontMatter.find(PublisherKind.class, "publisher-kind").orElse(PublisherKind.OTHER),
                title.get(),
                frontMatter.find("series").orElse(null),
                frontMatter.findNumber("year").orElse(null),
                frontMatter.find(Language.class, "language").orElse(Language.BOKMAL),
                file.own()));
    }

    private static Optional<SourceId> id(SeedFile file, Fields frontMatter) {
        String id = frontMatter.find("id").orElseGet(() -> slug(file.name().replaceFirst("\\.[^.]*$", "")));
        Optional<SourceId> found = SourceId.find(id);
        if (found.isEmpty()) {
            frontMatter.report(Reason.BAD_ID, id);
        }
        return found;
    }

    /** An id made of words: æ, ø, å become ae, o, a as in the ids of the corpus. */
    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
