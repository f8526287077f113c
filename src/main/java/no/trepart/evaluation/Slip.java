package no.trepart.evaluation;

import no.trepart.workshop.Party;
import no.trepart.workshop.Pseudonym;

/**
 * One answer to one question. Whose it is stands nowhere.
 *
 * @param name what the one who answered, and nobody else, can find it by
 * @param meeting which of the workshop's meetings it is about, counted from 1
 * @param value from {@link EvaluationQuestion#LEAST} to {@link EvaluationQuestion#MOST}
 */
public record Slip(String name, EvaluationQuestion question, int meeting, Moment moment, Party party, int value) {

    /** The name of the one slip that somebody can have on a question at a moment. */
    public static String name(Pseudonym pseudonym, EvaluationQuestion question, int meeting, Moment moment) {
        return pseudonym.nameFor("evaluation " + question + ' ' + meeting + ' ' + moment);
    }
}
