package no.trepart.voting;

import no.trepart.workshop.Traces;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes who voted what when a workshop is closed, and everything when it is removed. */
@Component
class Anonymiser implements Traces {

    private final Ballots ballots;
    private final DotShowings showings;
    private final Recommendations recommendations;
    private final Workshops workshops;
    private final Closing closing;

    Anonymiser(
            Ballots ballots,
            DotShowings showings,
            Recommendations recommendations,
            Workshops workshops,
            Closing closing) {
        this.ballots = ballots;
        this.showings = showings;
        this.recommendations = recommendations;
        this.workshops = workshops;
        this.closing = closing;
    }

    /** What can be shown is decided first, while it can still be told how many people changed something. */
    @Override
    public void forgetPeople(WorkshopClosed closed) {
        closing.closeStances(closed.workshop());
        workshops.find(closed.workshop()).ifPresent(workshop -> closing.closeDots(workshop, closed.round()));
        showings.conclude(closed.workshop(), closed.round());
        ballots.forgetVoters(closed.workshop(), closed.round());
    }

    /** Recommendations stay: the action list is about them, and they name nobody. */
    @Override
    public void removeAll(WorkshopId workshop) {
        ballots.removeAll(workshop);
        showings.removeAll(workshop);
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        recommendations.removeAll(removed.workshop());
    }
}
