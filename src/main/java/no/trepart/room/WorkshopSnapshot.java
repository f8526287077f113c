package no.trepart.room;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.trepart.action.Action;
import no.trepart.audit.AuditEntry;
import no.trepart.chat.Message;
import no.trepart.evaluation.Urn;
import no.trepart.situation.SituationAnswer;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Suggestion;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotShowing;
import no.trepart.voting.Recommendation;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Workshop;

/**
 * Everything of a workshop at one moment, read once and shared by all screens; it never leaves the server, scenes do.
 *
 * <p>What every scene needs of it is worked out once and kept here, and so is gone with it.
 */
public final class WorkshopSnapshot {

    private final Workshop workshop;
    private final List<Participant> participants;
    private final Set<ParticipantId> connected;
    private final List<SituationAnswer> answers;
    private final List<Suggestion> suggestions;
    private final Board board;
    private final List<DotBallot> dots;
    private final DotShowing shownDots;
    private final List<Recommendation> recommendations;
    private final List<StanceBallot> stances;
    private final List<Message> messages;
    private final List<Action> actions;
    private final Urn urn;
    private final List<AuditEntry> audit;
    private final Instant takenAt;
    private final Once<Overview> overview = new Once<>(() -> new Overview(this));

    public WorkshopSnapshot(
            Workshop workshop,
            List<Participant> participants,
            Set<ParticipantId> connected,
            List<SituationAnswer> answers,
            List<Suggestion> suggestions,
            Board board,
            List<DotBallot> dots,
            DotShowing shownDots,
            List<Recommendation> recommendations,
            List<StanceBallot> stances,
            List<Message> messages,
            List<Action> actions,
            Urn urn,
            List<AuditEntry> audit,
            Instant takenAt) {
        this.workshop = workshop;
        this.participants = List.copyOf(participants);
        this.connected = Set.copyOf(connected);
        this.answers = List.copyOf(answers);
        this.suggestions = List.copyOf(suggestions);
        this.board = board;
        this.dots = List.copyOf(dots);
        this.shownDots = shownDots;
        this.recommendations = List.copyOf(recommendations);
        this.stances = List.copyOf(stances);
        this.messages = List.copyOf(messages);
        this.actions = List.copyOf(actions);
        this.urn = urn;
        this.audit = List.copyOf(audit);
        this.takenAt = takenAt;
    }

    /** The same, seen at another time: a clock that counts down goes on although nothing changes. */
    WorkshopSnapshot seenAt(Instant now) {
        return new WorkshopSnapshot(
                workshop,
                participants,
                connected,
                answers,
                suggestions,
                board,
                dots,
                shownDots,
                recommendations,
                stances,
                messages,
                actions,
                urn,
                audit,
                now);
    }

    /** What follows from this snapshot for everybody. */
    Overview overview() {
        return overview.get();
    }

    public Workshop workshop() {
        return workshop;
    }

    public List<Participant> participants() {
        return participants;
    }

    /** Who has a screen open on this node. */
    public Set<ParticipantId> connected() {
        return connected;
    }

    public List<SituationAnswer> answers() {
        return answers;
    }

    public List<Suggestion> suggestions() {
        return suggestions;
    }

    public Board board() {
        return board;
    }

    public List<DotBallot> dots() {
        return dots;
    }

    /** What of the dots may be shown, once the round is closed. */
    public DotShowing shownDots() {
        return shownDots;
    }

    public List<Recommendation> recommendations() {
        return recommendations;
    }

    public List<StanceBallot> stances() {
        return stances;
    }

    public List<Message> messages() {
        return messages;
    }

    public List<Action> actions() {
        return actions;
    }

    /** How people found the meeting, without who. */
    public Urn urn() {
        return urn;
    }

    /** What was done to lead the meeting, without who. */
    public List<AuditEntry> audit() {
        return audit;
    }

    public Instant takenAt() {
        return takenAt;
    }
}
