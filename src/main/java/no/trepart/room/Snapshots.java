package no.trepart.room;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.trepart.action.Actions;
import no.trepart.audit.AuditEntries;
import no.trepart.chat.Messages;
import no.trepart.evaluation.Slips;
import no.trepart.evaluation.Urn;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.situation.SituationAnswers;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.Suggestions;
import no.trepart.voting.Ballots;
import no.trepart.voting.DotShowings;
import no.trepart.voting.Recommendations;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Reads snapshots from the database. */
@Component
class Snapshots {

    private final Workshops workshops;
    private final Participants participants;
    private final SituationAnswers answers;
    private final Suggestions suggestions;
    private final Boards boards;
    private final Ballots ballots;
    private final DotShowings showings;
    private final Recommendations recommendations;
    private final Messages messages;
    private final Actions actions;
    private final Slips slips;
    private final AuditEntries audit;
    private final Attendance attendance;
    private final KnowledgeBase library;
    private final Clock clock;

    Snapshots(
            Workshops workshops,
            Participants participants,
            SituationAnswers answers,
            Suggestions suggestions,
            Boards boards,
            Ballots ballots,
            DotShowings showings,
            Recommendations recommendations,
            Messages messages,
            Actions actions,
            Slips slips,
            AuditEntries audit,
            Attendance attendance,
            KnowledgeBase library,
            Clock clock) {
        this.workshops = workshops;
        this.participants = participants;
        this.answers = answers;
        this.suggestions = suggestions;
        this.boards = boards;
        this.ballots = ballots;
        this.showings = showings;
        this.recommendations = recommendations;
        this.messages = messages;
        this.actions = actions;
        this.slips = slips;
        this.audit = audit;
        this.attendance = attendance;
        this.library = library;
        this.clock = clock;
    }

    /** The workshop as it is now; empty if it was removed. */
    Optional<WorkshopSnapshot> take(WorkshopId id) {
        return workshops.find(id).map(this::take);
    }

    /** The same as seen now, if nothing was written and nobody came or went since it was taken. */
    Optional<WorkshopSnapshot> stillTrue(WorkshopSnapshot taken) {
        WorkshopId id = taken.workshop().id();
        Long version = workshops.versions(List.of(id)).get(id);
        boolean same = version != null
                && version == taken.workshop().version()
                && attendance.connected(id).equals(taken.connected());
        return same ? Optional.of(taken.seenAt(clock.instant())) : Optional.empty();
    }

    /**
     * The workshop with its version is read first, so that the rest is never older than the version says, and recommendations before
     * stances: those of a round that is closed are all counted.
     */
    private WorkshopSnapshot take(Workshop workshop) {
        WorkshopId id = workshop.id();
        Hearing hearing = new Hearing(workshop.settings(), library);
        return new WorkshopSnapshot(
                hearing.heard(workshop),
                participants.all(id),
                attendance.connected(id),
                answers.all(id),
                suggestions.all(id),
                boards.find(id),
                ballots.dots(id, workshop.round()),
                showings.latest(id, workshop.round()),
                recommendations.all(id),
                ballots.stances(id),
                hearing.heard(messages.all(id)),
                actions.all(id),
                Urn.of(slips.all(id), slips.counted(id)),
                audit.all(id),
                clock.instant());
    }
}
