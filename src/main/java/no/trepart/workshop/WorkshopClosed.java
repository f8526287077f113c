package no.trepart.workshop;

/**
 * A workshop is closed: what links people to posts and ballots must go now.
 *
 * <p>It may be told more than once, also for writes that raced with the close, so listeners must not mind a repeat.
 */
public record WorkshopClosed(WorkshopId workshop) {}
