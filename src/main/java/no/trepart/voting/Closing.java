package no.trepart.voting;

import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRevealed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes rounds: decides once what is shown of them, so that nothing that comes later can be told from it. */
@Component
class Closing {

    private final Ballots ballots;
    private final DotShowings showings;
    private final Recommendations recommendations;
    private final WorkshopChanges changes;

    Closing(Ballots ballots, DotShowings showings, Recommendations recommendations, WorkshopChanges changes) {
        this.ballots = ballots;
        this.showings = showings;
        this.recommendations = recommendations;
        this.changes = changes;
    }

    @EventListener
    void on(WorkshopRevealed revealed) {
        Workshop workshop = revealed.workshop();
        switch (revealed.what()) {
            case DOTS -> closeDots(workshop, workshop.round());
            case STANCES -> closeStances(workshop.id());
            case POSTS, EVALUATION -> {
                return;
            }
        }
        changes.written(workshop.id());
    }

    /** A dot either comes before the ballots are stopped, and is counted, or is refused. */
    void closeDots(Workshop workshop, int round) {
        ballots.stopDots(workshop.id(), round, workshop.version());
        showings.change(
                workshop.id(),
                round,
                shown -> shown.after(
                        ballots.namelessDots(workshop.id(), round),
                        workshop.settings().minimumShown()));
    }

    /** An answer either comes before the mark, and is counted, or is refused; only what is marked is ever shown. */
    void closeStances(WorkshopId workshop) {
        recommendations.stopRounds(workshop).forEach(stopped -> {
            ballots.count(stopped);
            recommendations.closeRound(stopped);
        });
    }
}
