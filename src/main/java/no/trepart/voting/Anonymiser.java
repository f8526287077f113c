package no.trepart.voting;

import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes who voted what when a workshop is closed, and everything when it is removed. */
@Component
class Anonymiser {

    private final Ballots ballots;
    private final Recommendations recommendations;

    Anonymiser(Ballots ballots, Recommendations recommendations) {
        this.ballots = ballots;
        this.recommendations = recommendations;
    }

    @EventListener
    void on(WorkshopClosed closed) {
        ballots.forgetVoters(closed.workshop(), closed.round());
    }

    /** Recommendations stay: the action list is about them, and they name nobody. */
    @EventListener
    void on(WorkshopExpired expired) {
        ballots.removeAll(expired.workshop());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        ballots.removeAll(removed.workshop());
        recommendations.removeAll(removed.workshop());
    }
}
