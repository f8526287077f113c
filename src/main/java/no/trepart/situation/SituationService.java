package no.trepart.situation;

import java.time.Clock;
import java.util.Optional;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Receipts;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.springframework.stereotype.Service;

/** Gathers answers to the opening questions. */
@Service
public class SituationService {

    private final SituationAnswers answers;
    private final Workshops workshops;
    private final Participants participants;
    private final Receipts receipts;
    private final WorkshopChanges changes;
    private final Clock clock;

    SituationService(
            SituationAnswers answers,
            Workshops workshops,
            Participants participants,
            Receipts receipts,
            WorkshopChanges changes,
            Clock clock) {
        this.answers = answers;
        this.workshops = workshops;
        this.participants = participants;
        this.receipts = receipts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Answers an opening question; anybody who was let in may, up to {@link SituationAnswer#MOST_EACH} times.
     *
     * @param command the client's identity of this request, so that a retry does not answer twice
     */
    public Result<SituationAnswer> answer(Seat seat, OpeningQuestion question, String words, String command) {
        String receipt = "situation " + command;
        Optional<SituationAnswer> earlier =
                receipts.find(seat, receipt).flatMap(found -> answers.find(seat.workshop(), found.id()));
        return earlier.map(Result::done)
                .orElseGet(() ->
                        participants.admitted(seat).then(author -> answered(seat, question, words, author, receipt)));
    }

    private Result<Participant> withinLimit(Seat seat, Participant author) {
        return answers.countBy(seat.workshop(), author.id()) < SituationAnswer.MOST_EACH
                ? Result.done(author)
                : Result.refused(Refusal.TOO_MUCH_WRITTEN, SituationAnswer.MOST_EACH);
    }

    private Result<SituationAnswer> answered(
            Seat seat, OpeningQuestion question, String words, Participant author, String receipt) {
        return workshops
                .allowing(seat.workshop(), Deed.ANSWER_SITUATION)
                .then(workshop -> withinLimit(seat, author))
                .then(within -> PlainText.required(words, SituationAnswer.LONGEST_TEXT))
                .map(text -> new SituationAnswer(
                        receipts.reserve(seat, receipt).id(),
                        seat.workshop(),
                        question,
                        text,
                        author.party(),
                        author.id(),
                        clock.instant()))
                .then(answer -> stored(seat, answer));
    }

    private Result<SituationAnswer> stored(Seat seat, SituationAnswer answer) {
        answers.add(answer);
        Result<SituationAnswer> stands =
                participants.stands(seat, answer, () -> answers.remove(answer.workshop(), answer.id()));
        changes.written(answer.workshop());
        // Not ours where the same command arrived twice at once.
        return stands.map(stored -> answers.find(answer.workshop(), answer.id()).orElse(stored));
    }
}
