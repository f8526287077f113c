package no.trepart.room;

import no.trepart.situation.OpeningQuestion;
import no.trepart.workshop.Party;

/** An answer to an opening question as a role may see it. */
public record Answer(String id, OpeningQuestion question, String text, Party party, boolean mine) {}
