package no.trepart.chat;

import no.trepart.workshop.WorkshopId;

/** Somebody asked the assistant something in the chat. */
public record QuestionAsked(WorkshopId workshop, String message) {}
