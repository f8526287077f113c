package no.trepart.workshop;

/** A workshop is being removed with everything of it. */
public record WorkshopRemoved(WorkshopId workshop) {}
