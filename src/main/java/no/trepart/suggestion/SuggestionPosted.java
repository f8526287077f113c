package no.trepart.suggestion;

import no.trepart.workshop.WorkshopId;

/** Somebody posted a suggestion. */
public record SuggestionPosted(WorkshopId workshop, SuggestionId suggestion) {}
