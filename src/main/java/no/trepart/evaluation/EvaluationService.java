package no.trepart.evaluation;

import no.trepart.workshop.Deed;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Asks people how the meeting was, once each, and keeps only the counts. */
@Service
public class EvaluationService {

    private final Temperatures temperatures;
    private final Participants participants;
    private final Workshops workshops;
    private final WorkshopChanges changes;

    EvaluationService(
            Temperatures temperatures, Participants participants, Workshops workshops, WorkshopChanges changes) {
        this.temperatures = temperatures;
        this.participants = participants;
        this.workshops = workshops;
        this.changes = changes;
    }

    /**
     * Answers a question, once in each round and moment: trust also at the start, the meeting only when it is closed.
     *
     * @param value from {@link EvaluationQuestion#LEAST} to {@link EvaluationQuestion#MOST}
     */
    public Result<Integer> answer(Seat seat, EvaluationQuestion question, int value) {
        ParticipantId who = seat.participant();
        Party party = seat.party();
        if (who == null || party == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        if (value < EvaluationQuestion.LEAST || value > EvaluationQuestion.MOST) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, EvaluationQuestion.LEAST, EvaluationQuestion.MOST);
        }
        return workshops
                .find(seat.workshop())
                .filter(workshop -> isAsked(question, workshop.phase()))
                .map(workshop -> counted(workshop, who, party, question, value))
                .orElseGet(() -> Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
    }

    private static boolean isAsked(EvaluationQuestion question, Phase phase) {
        return phase.allows(Deed.EVALUATE) || (question == EvaluationQuestion.TRUST && phase.isBefore(Phase.COLLECT));
    }

    private Result<Integer> counted(
            Workshop workshop, ParticipantId who, Party party, EvaluationQuestion question, int value) {
        Moment moment = workshop.isClosed() ? Moment.END : Moment.START;
        String once = question + " " + workshop.round() + " " + moment;
        if (!participants.claim(workshop.id(), who, once)) {
            return Result.refused(Refusal.ALREADY_ANSWERED);
        }
        temperatures.count(workshop.id(), question, workshop.round(), moment, party, value);
        changes.written(workshop.id());
        return Result.done(value);
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        temperatures.removeAll(removed.workshop());
    }
}
