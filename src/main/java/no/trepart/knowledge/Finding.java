package no.trepart.knowledge;

/**
 * A passage that fits, and the source it is quoted from.
 *
 * @param score how well it fits, from 0 to 1; comparable between inquiries
 */
public record Finding(Passage passage, Source source, double score) {}
