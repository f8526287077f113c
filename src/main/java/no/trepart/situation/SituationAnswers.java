package no.trepart.situation;

import java.util.List;
import no.trepart.workshop.WorkshopId;

/** The answers that are stored. */
public interface SituationAnswers {

    /** Stores an answer; one that is stored already is left as it is. */
    void add(SituationAnswer answer);

    /** All of a workshop in the order they came. */
    List<SituationAnswer> all(WorkshopId workshop);

    /** Deletes who answered what. */
    void forgetAuthors(WorkshopId workshop);

    void removeAll(WorkshopId workshop);
}
