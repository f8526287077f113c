package no.trepart.workshop;

/**
 * A workshop is closed: what links people to posts and ballots must go now.
 *
 * <p>It may be told more than once, also for writes that raced with the close, so listeners must not mind a repeat.
 *
 * @param round the last round that is over; a workshop that was reopened meanwhile is in a later one
 */
public record WorkshopClosed(WorkshopId workshop, int round) {}
