package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.WordingAnswer;
import no.trepart.suggestion.WordingService;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets authors say whether the words their suggestion got cover what they meant. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/suggestions/{id}/wording")
@Tag(name = "Suggestions", description = "Post, correct and triage suggestions.")
class WordingController {

    private final WordingService wordings;

    WordingController(WordingService wordings) {
        this.wordings = wordings;
    }

    /** What the author says about the words. */
    record WordingWish(
            @Schema(example = "false") Boolean covers,

            @Schema(maxLength = WordingAnswer.LONGEST_COMMENT, example = "Nattevakten er borte.") @Nullable
            String comment,

            @Schema(
                    description = "The «about» of «rewritten» in the scene: refused if the words are others by now."
                            + " Left out, it is an answer to the words that apply now.")
            @Nullable
            String about) {}

    /** The answer that counts from now on. */
    record Worded(String about, boolean covers, @Nullable String comment) {}

    @PutMapping
    @Operation(
            summary = "Answer whether the new words cover what one meant",
            description =
                    "Participant token of the author of a suggestion that was merged, reworded or split. It can be"
                            + " repeated while the workshop is open, and counts until the words change again.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.CHANGED_MEANWHILE,
        Refusal.TEXT_TOO_LONG
    })
    Worded answer(Seat seat, @PathVariable String id, @RequestBody WordingWish wish) {
        WordingAnswer answer = RefusedException.done(wordings.answer(
                seat, new SuggestionId(id), new WordingService.Wish(wish.about(), wish.covers(), wish.comment())));
        return new Worded(answer.about(), answer.covers(), answer.comment());
    }
}
