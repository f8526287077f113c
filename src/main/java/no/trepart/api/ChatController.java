package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.NewMessage;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationAnswer;
import no.trepart.situation.SituationService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets people answer the opening questions, talk to each other and ask the assistant. */
@RestController
@RequestMapping("/api/v1/workshops/{code}")
@Tag(name = "Chat", description = "Answer the opening questions, talk, ask the assistant.")
class ChatController {

    private final ChatService chat;
    private final SituationService situation;
    private final Ids ids;

    ChatController(ChatService chat, SituationService situation, Ids ids) {
        this.chat = chat;
        this.situation = situation;
        this.ids = ids;
    }

    /** Something to say. */
    record MessageWish(
            @Schema(
                    minLength = 1,
                    maxLength = Message.LONGEST_TEXT,
                    example = "@assistent hva sier erfaringene om dobbeltføring?")
            String text,

            @Schema(description = "In whose thread; left out in the common room.") @Nullable
            String suggestionId) {}

    /** A short answer to an opening question. */
    record AnswerWish(
            OpeningQuestion question,

            @Schema(minLength = 1, maxLength = SituationAnswer.LONGEST_TEXT)
            String text) {}

    /** Something that was said. */
    record Said(String id) {}

    @PostMapping("/messages")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Say something",
            description =
                    "Participant token or facilitator key. «@assistent» asks the assistant; its answer arrives in the"
                            + " scene.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.NOT_ADMITTED,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.TOO_MUCH_WRITTEN,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG
    })
    Said say(Seat seat, Command command, @RequestBody MessageWish wish) {
        SuggestionId thread = wish.suggestionId() == null ? null : new SuggestionId(wish.suggestionId());
        String key = command.key().orElseGet(ids::next);
        return new Said(RefusedException.done(chat.say(seat, new NewMessage(thread, wish.text(), key)))
                .id());
    }

    @PostMapping("/situation")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Answer an opening question",
            description = "Participant token; up to " + SituationAnswer.MOST_EACH + " times.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.NOT_ADMITTED,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.TOO_MUCH_WRITTEN,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG
    })
    Said answer(Seat seat, Command command, @RequestBody AnswerWish wish) {
        String key = command.key().orElseGet(ids::next);
        return new Said(RefusedException.done(situation.answer(seat, wish.question(), wish.text(), key))
                .id());
    }
}
