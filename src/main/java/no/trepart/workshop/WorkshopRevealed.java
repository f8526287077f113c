package no.trepart.workshop;

/** The facilitator reveals something; who shows it hears of it before the screens do. */
public record WorkshopRevealed(Workshop workshop, Reveal what) {}
