package no.trepart.voting;

import java.util.function.UnaryOperator;
import no.trepart.workshop.WorkshopId;

/** What has been shown of the dots of each round. */
public interface DotShowings {

    /** What is shown of a round, or of the last one before it that anything is known of. */
    DotShowing latest(WorkshopId workshop, int round);

    /** Changes what is shown of a round as one atomic operation; the change may be tried several times. */
    void change(WorkshopId workshop, int round, UnaryOperator<DotShowing> change);

    /** The rounds up to this one are over, and no ballot of them is remembered. */
    void conclude(WorkshopId workshop, int lastRound);

    void removeAll(WorkshopId workshop);
}
