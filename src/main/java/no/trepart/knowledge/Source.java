package no.trepart.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A publication the passages come from.
 *
 * @param ownDocument whether the host added it, as opposed to the corpus that comes with the application
 */
public record Source(
        SourceId id,
        String publisher,
        PublisherKind publisherKind,
        String title,
        @Nullable String series,
        @Nullable Integer year,
        Language language,
        boolean ownDocument) {}
