package no.trepart.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Role;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRevealed;
import no.trepart.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes rounds: decides once what is shown of them, so that nothing that comes later can be told from it. */
@Component
class Closing {

    private final Ballots ballots;
    private final DotShowings showings;
    private final Recommendations recommendations;
    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final ApplicationEventPublisher events;

    Closing(
            Ballots ballots,
            DotShowings showings,
            Recommendations recommendations,
            Workshops workshops,
            Participants participants,
            WorkshopChanges changes,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.showings = showings;
        this.recommendations = recommendations;
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
        this.events = events;
    }

    @EventListener
    void on(WorkshopRevealed revealed) {
        Workshop workshop = revealed.workshop();
        switch (revealed.what()) {
            case DOTS -> closeDots(workshop, workshop.round());
            case STANCES -> closeStances(workshop.id()).forEach(closed -> tell(closed, revealed.by()));
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

    private void tell(Recommendation closed, Role by) {
        Happening over = new Happening.StanceRoundClosed(closed.suggestion().value(), closed.round());
        events.publishEvent(new Happened(closed.workshop(), by, over));
    }

    /**
     * An answer either comes before the mark, and is counted, or is refused; only what is marked is ever shown.
     *
     * @return those whose round was closed by this, and by nobody else at the same moment
     */
    List<Recommendation> closeStances(WorkshopId id) {
        return workshops.find(id).stream()
                .flatMap(workshop -> recommendations.stopRounds(id).stream().map(stopped -> counted(workshop, stopped)))
                .filter(recommendations::closeRound)
                .toList();
    }

    /** The same for the round of one recommendation, and tells of it; the rounds of others go on. */
    void closeStances(Workshop workshop, SuggestionId suggestion, Role by) {
        recommendations
                .stopRound(workshop.id(), suggestion)
                .map(stopped -> counted(workshop, stopped))
                .filter(recommendations::closeRound)
                .ifPresent(closed -> tell(closed, by));
    }

    private Recommendation counted(Workshop workshop, Recommendation stopped) {
        ballots.count(stopped);
        return closed(workshop, stopped);
    }

    private Recommendation closed(Workshop workshop, Recommendation stopped) {
        List<StanceBallot> all = ballots.stances(workshop.id()).stream()
                .filter(ballot -> ballot.suggestion().equals(stopped.suggestion()))
                .toList();
        Electorate now =
                new Electorate(joined(workshop.id()), workshop.settings().quorumPercent());
        return stopped.closed(all, now, workshop.settings().minimumShown());
    }

    private Map<Party, Integer> joined(WorkshopId workshop) {
        return participants.all(workshop).stream()
                .filter(Participant::admitted)
                .collect(Collectors.toMap(Participant::party, one -> 1, Integer::sum));
    }
}
