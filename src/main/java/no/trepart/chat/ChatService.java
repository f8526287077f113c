package no.trepart.chat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.trepart.knowledge.SourceId;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Participant;
import no.trepart.workshop.Participants;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Receipts;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Lets people and the assistant speak. */
@Service
public class ChatService {

    private final Messages messages;
    private final Suggestions suggestions;
    private final Workshops workshops;
    private final Participants participants;
    private final Receipts receipts;
    private final WorkshopChanges changes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ChatService(
            Messages messages,
            Suggestions suggestions,
            Workshops workshops,
            Participants participants,
            Receipts receipts,
            WorkshopChanges changes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.suggestions = suggestions;
        this.workshops = workshops;
        this.participants = participants;
        this.receipts = receipts;
        this.changes = changes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Says something, in a suggestion's thread or to everybody; «@assistent» asks the assistant.
     *
     * @return the message; the same one for a repeated command; or why not: phase, role, text, unknown suggestion, or too many by one
     *     person
     */
    public Result<Message> say(Seat seat, NewMessage wish) {
        return receipts.find(seat, receipt(wish))
                .flatMap(receipt -> messages.find(seat.workshop(), receipt.id()))
                .map(Result::done)
                .orElseGet(() -> PlainText.required(wish.text(), Message.LONGEST_TEXT)
                        .then(text -> mayChat(seat, wish.thread())
                                .then(author -> withinLimit(seat, author))
                                .then(author -> said(seat, wish, text, author))));
    }

    private static String receipt(NewMessage wish) {
        return "message " + wish.command();
    }

    /** A few at the same moment may come past it: it is for a machine that never stops. */
    private Result<Optional<Participant>> withinLimit(Seat seat, Optional<Participant> author) {
        boolean within = author.isEmpty()
                || messages.countBy(seat.workshop(), author.get().id()) < Message.MOST_EACH;
        return within ? Result.done(author) : Result.refused(Refusal.TOO_MUCH_WRITTEN, Message.MOST_EACH);
    }

    private Result<Optional<Participant>> mayChat(Seat seat, @Nullable SuggestionId thread) {
        return participants
                .author(seat)
                .then(author -> workshops
                        .allowing(seat.workshop(), Deed.CHAT)
                        .then(workshop -> isKnown(seat, thread)
                                ? Result.done(author)
                                : Result.refused(Refusal.UNKNOWN_SUGGESTION)));
    }

    private boolean isKnown(Seat seat, @Nullable SuggestionId thread) {
        return thread == null || suggestions.find(seat.workshop(), thread).isPresent();
    }

    private Result<Message> said(Seat seat, NewMessage wish, String text, Optional<Participant> author) {
        Message message = message(seat, wish, text, author);
        boolean isNew = messages.add(message);
        Result<Message> stands =
                participants.stands(seat, message, () -> messages.remove(seat.workshop(), message.id()));
        changes.written(seat.workshop());
        if (isNew && stands.isDone() && message.isQuestion()) {
            events.publishEvent(new QuestionAsked(seat.workshop(), message.id()));
        }
        return isNew
                ? stands
                : stands.map(
                        said -> messages.find(seat.workshop(), message.id()).orElse(said));
    }

    private Message message(Seat seat, NewMessage wish, String text, Optional<Participant> author) {
        return new Message(
                receipts.reserve(seat, receipt(wish)).id(),
                seat.workshop(),
                wish.thread(),
                author.isPresent() ? Voice.PARTICIPANT : Voice.FACILITATOR,
                author.map(Participant::id).orElse(null),
                author.map(Participant::party).orElse(null),
                author.flatMap(who -> workshops.find(seat.workshop()).flatMap(who::shownIn))
                        .orElse(null),
                text,
                List.of(),
                false,
                clock.instant());
    }

    /**
     * Lets the assistant answer.
     *
     * @param about what the answer answers: the same thing is answered only once
     */
    public void answer(WorkshopId workshop, @Nullable SuggestionId thread, String about, List<Quote> quotes) {
        messages.add(new Message(
                Message.answerTo(workshop, about),
                workshop,
                thread,
                Voice.ASSISTANT,
                null,
                null,
                null,
                "",
                quotes,
                false,
                clock.instant()));
        changes.written(workshop);
    }

    /**
     * Puts a quote from the library before everybody; those who lead the room may.
     *
     * @param source that the passage stands in
     * @param command the client's identity of this request, so that a retry does not show it twice
     * @return what was quoted, or why not: role, phase, the source is switched off
     */
    public Result<Quote> show(Seat seat, Quote quote, SourceId source, String command) {
        return workshops
                .led(seat, Deed.CHAT)
                .then(now -> now.settings().hears(source.value())
                        ? Result.done(quote)
                        : Result.<Quote>refused(Refusal.SOURCE_SWITCHED_OFF))
                .ifDone(shown -> answer(seat.workshop(), null, "shown " + command, List.of(shown)));
    }

    /** Marks an answer as not relevant; the author of the suggestion, whoever asked, and the facilitators may. */
    public Result<String> dismiss(Seat seat, String id) {
        Optional<Message> answer = messages.find(seat.workshop(), id).filter(m -> m.voice() == Voice.ASSISTANT);
        if (answer.isEmpty()) {
            return Result.refused(Refusal.UNKNOWN_MESSAGE);
        }
        if (!seat.leadsTheRoom() && !isFor(seat, answer.get())) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        messages.dismiss(seat.workshop(), id);
        changes.written(seat.workshop());
        if (seat.leadsTheRoom() && !answer.get().dismissed()) {
            SuggestionId thread = answer.get().thread();
            String about = thread == null ? null : thread.value();
            events.publishEvent(Happened.by(seat, new Happening.AnswerDismissed(about)));
        }
        return Result.done(id);
    }

    /** Who asked is told from the question, and so by nobody once the links to people are deleted. */
    private boolean isFor(Seat seat, Message answer) {
        return Optional.ofNullable(answer.thread())
                        .flatMap(thread -> suggestions.find(seat.workshop(), thread))
                        .filter((Suggestion suggestion) -> suggestion.isBy(seat.sitter()))
                        .isPresent()
                || messages.all(seat.workshop()).stream()
                        .anyMatch(said ->
                                said.isBy(seat.sitter()) && said.answerId().equals(answer.id()));
    }
}
