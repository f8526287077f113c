package no.trepart.evaluation;

import java.time.Clock;
import no.trepart.workshop.Party;
import no.trepart.workshop.Pseudonym;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Asks people how the meeting was, and never learns who answered what. */
@Service
public class EvaluationService {

    private final Slips slips;
    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final Clock clock;

    EvaluationService(Slips slips, Workshops workshops, WorkshopChanges changes, Clock clock) {
        this.slips = slips;
        this.workshops = workshops;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Answers a question, or changes one's answer for as long as it is asked.
     *
     * @param value from {@link EvaluationQuestion#LEAST} to {@link EvaluationQuestion#MOST}
     * @return the value that stands, or why not: role, phase, value, or the result is shown already
     */
    public Result<Integer> answer(Seat seat, EvaluationQuestion question, int value) {
        Pseudonym pseudonym = seat.pseudonym();
        Party party = seat.party();
        if (pseudonym == null || party == null || !question.isFor(party)) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        if (value < EvaluationQuestion.LEAST || value > EvaluationQuestion.MOST) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, EvaluationQuestion.LEAST, EvaluationQuestion.MOST);
        }
        return asked(seat, question).map(now -> {
            String name = Slip.name(pseudonym, question, now.meeting(), now.moment());
            slips.put(seat.workshop(), new Slip(name, question, now.meeting(), now.moment(), party, value));
            changes.written(seat.workshop());
            return value;
        });
    }

    private Result<Occasion> asked(Seat seat, EvaluationQuestion question) {
        return workshops
                .find(seat.workshop())
                .map(workshop -> asked(workshop, question))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private Result<Occasion> asked(Workshop workshop, EvaluationQuestion question) {
        return Asking.in(workshop, clock.instant())
                .filter(asking -> asking.questions().contains(question))
                .map(asking -> Result.done(new Occasion(workshop.meeting(), asking.moment())))
                .orElseGet(() ->
                        Result.refused(workshop.isClosed() ? Refusal.ROUND_CLOSED : Refusal.PHASE_DOES_NOT_ALLOW));
    }

    /** Nobody can change an answer any more, so nothing need be kept but the counts. */
    @EventListener
    void on(WorkshopExpired expired) {
        slips.countAndDelete(expired.workshop());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        slips.removeAll(removed.workshop());
    }

    /** Which meeting, and when in it. */
    private record Occasion(int meeting, Moment moment) {}
}
