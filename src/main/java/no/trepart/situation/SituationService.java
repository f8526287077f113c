package no.trepart.situation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Ids;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.Workshops;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Gathers answers to the opening questions. */
@Service
public class SituationService {

    private final SituationAnswers answers;
    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final Clock clock;

    SituationService(SituationAnswers answers, Workshops workshops, WorkshopChanges changes, Clock clock) {
        this.answers = answers;
        this.workshops = workshops;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Answers an opening question; anybody who joined may, as often as they like.
     *
     * @param command the client's identity of this request, so that a retry does not answer twice
     */
    public Result<SituationAnswer> answer(Seat seat, OpeningQuestion question, String words, String command) {
        ParticipantId author = seat.participant();
        Party party = seat.party();
        if (author == null || party == null) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        if (workshops
                .find(seat.workshop())
                .filter(w -> w.allows(Deed.ANSWER_SITUATION))
                .isEmpty()) {
            return Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
        }
        return PlainText.required(words, SituationAnswer.LONGEST_TEXT)
                .map(text -> new SituationAnswer(
                        Ids.of(author.value(), "situation " + command),
                        seat.workshop(),
                        question,
                        text,
                        party,
                        author,
                        clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .ifDone(answer -> {
                    answers.add(answer);
                    changes.written(seat.workshop());
                });
    }

    @EventListener
    void on(WorkshopClosed closed) {
        answers.forgetAuthors(closed.workshop());
    }

    @EventListener
    void on(WorkshopExpired expired) {
        answers.removeAll(expired.workshop());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        answers.removeAll(removed.workshop());
    }
}
