package no.trepart.workshop;

/**
 * The raw posts and ballots of a workshop have been kept as long as was promised: they must go now, for good.
 *
 * <p>What stays was kept before this is told. It may be told more than once, so listeners must not mind a repeat.
 */
public record WorkshopExpired(WorkshopId workshop) {}
