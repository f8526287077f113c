package no.trepart.evaluation;

import java.util.List;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;

/** The counts that are stored; no answer of a person is. */
public interface Temperatures {

    /** Counts one answer, as one atomic operation. */
    void count(WorkshopId workshop, EvaluationQuestion question, int round, Moment moment, Party party, int value);

    List<Temperature> all(WorkshopId workshop);

    void removeAll(WorkshopId workshop);
}
