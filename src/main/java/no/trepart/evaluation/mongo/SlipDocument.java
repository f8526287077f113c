package no.trepart.evaluation.mongo;

import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Slip;
import no.trepart.workshop.Party;
import org.springframework.data.annotation.Id;

/**
 * A slip as stored, with nothing that tells when it was put in.
 *
 * @param number random, so that a count can say that it holds this slip without keeping its name
 */
record SlipDocument(
        @Id String id,
        String number,
        String workshop,
        EvaluationQuestion question,
        int meeting,
        Moment moment,
        Party party,
        int value) {

    static final String COLLECTION = "slips";
    static final String ID = "_id";
    static final String NUMBER = "number";
    static final String WORKSHOP = "workshop";
    static final String QUESTION = "question";
    static final String MEETING = "meeting";
    static final String MOMENT = "moment";
    static final String PARTY = "party";
    static final String VALUE = "value";

    Slip toSlip() {
        return new Slip(id, question, meeting, moment, party, value);
    }
}
