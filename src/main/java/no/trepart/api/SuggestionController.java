package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import no.trepart.room.Card;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes suggestions in, corrects and triages them. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/suggestions")
@Tag(name = "Suggestions", description = "Post, correct and triage suggestions.")
class SuggestionController {

    private final SuggestionService suggestions;
    private final SortingService sorting;
    private final Scenes scenes;
    private final Ids ids;

    SuggestionController(SuggestionService suggestions, SortingService sorting, Scenes scenes, Ids ids) {
        this.suggestions = suggestions;
        this.sorting = sorting;
        this.scenes = scenes;
        this.ids = ids;
    }

    /** What somebody wants to post. */
    record PostWish(
            Kind kind,

            @Schema(
                    minLength = 1,
                    maxLength = Suggestion.LONGEST_TEXT,
                    example = "Vi fører det samme avviket i tre systemer.")
            String text,

            @Schema(description = "Whom a facilitator writes for; left out by participants.") @Nullable
            Party party) {}

    /** A suggestion that was posted. */
    record Posted(String id, int no) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Post a suggestion",
            description =
                    "Participant token, or facilitator key for somebody without a device. The answer of the assistant"
                            + " arrives in the scene.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.NOT_ADMITTED,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG,
        Refusal.TOO_MANY_SUGGESTIONS
    })
    Posted post(Seat seat, Command command, @RequestBody PostWish wish) {
        if (seat.leadsTheRoom()) {
            RequestFaultException.required(wish.party(), "party");
        }
        Party onBehalfOf = seat.leadsTheRoom() ? wish.party() : null;
        String key = command.key().orElseGet(ids::next);
        Suggestion posted = RefusedException.done(
                suggestions.post(seat, new NewSuggestion(wish.kind(), wish.text(), onBehalfOf, key)));
        return new Posted(posted.id().value(), posted.no());
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Correct or triage a suggestion",
            description = "Its author while suggestions are collected, and facilitators. All of it is done, or nothing."
                    + " Answers with the suggestion, or with nothing while posts are hidden from whoever asks.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG,
        Refusal.VALUE_OUT_OF_RANGE,
        Refusal.ALREADY_MERGED
    })
    ResponseEntity<Card> change(Seat seat, @PathVariable String id, @RequestBody SuggestionChange wish) {
        SuggestionId suggestion = new SuggestionId(id);
        List<TriageAnswer> answers = wish.checked().answers();
        if (wish.isNothing() && scenes.card(seat, suggestion).isEmpty()) {
            throw RefusedException.because(Refusal.UNKNOWN_SUGGESTION);
        }
        apply(seat, suggestion, wish, answers);
        return scenes.card(seat, suggestion)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** What the fewest may do, and in the fewest phases, goes first: if it is refused, nothing was changed. */
    private void apply(Seat seat, SuggestionId id, SuggestionChange wish, List<TriageAnswer> answers) {
        if (wish.standing() != null) {
            RefusedException.done(
                    wish.standing() == SuggestionChange.Stand.OPEN
                            ? sorting.reopen(seat, id)
                            : sorting.clear(seat, id));
        }
        if (wish.text() != null) {
            RefusedException.done(
                    seat.leadsTheRoom()
                            ? sorting.reword(seat, id, wish.text()).map(board -> id)
                            : suggestions.correct(seat, id, wish.text()).map(Suggestion::id));
        }
        if (wish.kind() != null) {
            RefusedException.done(suggestions.setKind(seat, id, wish.kind()));
        }
        answers.forEach(answer -> RefusedException.done(suggestions.answer(seat, id, answer)));
    }
}
