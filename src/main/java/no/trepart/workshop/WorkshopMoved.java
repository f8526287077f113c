package no.trepart.workshop;

/** The facilitator moved a workshop to a phase. */
public record WorkshopMoved(WorkshopId workshop, Phase to) {}
