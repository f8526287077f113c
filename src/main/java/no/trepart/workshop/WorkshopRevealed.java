package no.trepart.workshop;

/**
 * The facilitator reveals something; who shows it hears of it before the screens do.
 *
 * @param by the role in which it was done
 */
public record WorkshopRevealed(Workshop workshop, Reveal what, Role by) {}
