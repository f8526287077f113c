package no.trepart.action;

import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/** The plan for carrying out the recommendation of a suggestion. */
public record Action(SuggestionId suggestion, WorkshopId workshop, ActionPlan plan) {}
