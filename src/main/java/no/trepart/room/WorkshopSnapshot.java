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
import no.trepart.voting.DotTally;
import no.trepart.voting.Recommendation;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Workshop;

/**
 * Everything of a workshop at one moment, read once and shared by all screens; it never leaves the server, scenes do.
 *
 * @param connected who has a screen open on this node
 * @param countedDots dots that were counted before their ballots were deleted
 * @param urn how people found the meeting, without who
 * @param audit what was done to lead the meeting, without who
 */
public record WorkshopSnapshot(
        Workshop workshop,
        List<Participant> participants,
        Set<ParticipantId> connected,
        List<SituationAnswer> answers,
        List<Suggestion> suggestions,
        Board board,
        List<DotBallot> dots,
        DotTally countedDots,
        List<Recommendation> recommendations,
        List<StanceBallot> stances,
        List<Message> messages,
        List<Action> actions,
        Urn urn,
        List<AuditEntry> audit,
        Instant takenAt) {

    public WorkshopSnapshot {
        participants = List.copyOf(participants);
        connected = Set.copyOf(connected);
        answers = List.copyOf(answers);
        suggestions = List.copyOf(suggestions);
        dots = List.copyOf(dots);
        recommendations = List.copyOf(recommendations);
        stances = List.copyOf(stances);
        messages = List.copyOf(messages);
        actions = List.copyOf(actions);
        audit = List.copyOf(audit);
    }
}
