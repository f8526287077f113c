package no.trepart.evaluation;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.workshop.Footprints;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Party;
import no.trepart.workshop.Pseudonym;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Asks people how the meeting was, and never learns who answered what. */
@Service
public class EvaluationService implements Footprints {

    private final Slips slips;
    private final Workshops workshops;
    private final Participants participants;
    private final WorkshopChanges changes;
    private final Clock clock;

    EvaluationService(
            Slips slips, Workshops workshops, Participants participants, WorkshopChanges changes, Clock clock) {
        this.slips = slips;
        this.workshops = workshops;
        this.participants = participants;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Answers a question, or changes one's answer for as long as it is asked; who came after the start answers it once.
     *
     * @param value from {@link EvaluationQuestion#LEAST} to {@link EvaluationQuestion#MOST}
     * @return the value that stands, or why not: role, still at the door, phase, value, or the result is shown already
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
        return participants.admitted(seat).then(who -> asked(seat, question)).then(now -> {
            String name = Slip.name(pseudonym, question, now.meeting(), now.moment());
            Slip slip = new Slip(name, question, now.meeting(), now.moment(), party, value);
            Result<Integer> stands =
                    participants.stands(seat, put(seat.workshop(), slip, now.late()), () -> slips.remove(name));
            changes.writtenByNobody(seat.workshop());
            return stands;
        });
    }

    /** A slip is known by the name that only the pseudonym in the seat leads to. */
    @Override
    public boolean hasAnyOf(Seat seat) {
        Pseudonym pseudonym = seat.pseudonym();
        return pseudonym != null
                && workshops
                        .find(seat.workshop())
                        .filter(workshop -> slips.hasAny(names(pseudonym, workshop.meeting())))
                        .isPresent();
    }

    private static Collection<String> names(Pseudonym pseudonym, int meetings) {
        return IntStream.rangeClosed(1, meetings)
                .boxed()
                .flatMap(meeting -> Stream.of(Moment.values())
                        .flatMap(moment -> Stream.of(EvaluationQuestion.values())
                                .map(question -> Slip.name(pseudonym, question, meeting, moment))))
                .toList();
    }

    private int put(WorkshopId workshop, Slip slip, boolean late) {
        if (late) {
            return slips.putFirst(workshop, slip);
        }
        slips.put(workshop, slip);
        return slip.value();
    }

    private Result<Occasion> asked(Seat seat, EvaluationQuestion question) {
        return workshops
                .find(seat.workshop())
                .map(workshop -> asked(workshop, question))
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_CODE));
    }

    private Result<Occasion> asked(Workshop workshop, EvaluationQuestion question) {
        boolean begun = slips.hasAny(workshop.id(), workshop.meeting(), Moment.START);
        return Asking.in(workshop, begun, clock.instant())
                .filter(asking -> asking.questions().contains(question))
                .map(asking -> Result.done(new Occasion(workshop.meeting(), asking.moment(), asking.late())))
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

    /** Which meeting, when in it, and whether it is too late to change an answer. */
    private record Occasion(int meeting, Moment moment, boolean late) {}
}
