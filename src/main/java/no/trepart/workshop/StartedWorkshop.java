package no.trepart.workshop;

/** A workshop that was just started, with the keys that are shown this once. */
public record StartedWorkshop(Workshop workshop, WorkshopKeys keys) {}
