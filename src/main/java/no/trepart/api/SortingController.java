package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sorts suggestions one by one; there is no call that sorts or deletes many. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/suggestions/{id}")
@Tag(name = "Sorting", description = "Merge, split, park, hide and undo. Facilitator key.")
class SortingController {

    private final SortingService sorting;
    private final Repeats repeats;

    SortingController(SortingService sorting, Repeats repeats) {
        this.sorting = sorting;
        this.repeats = repeats;
    }

    /** The suggestion that this one is handled with from now on. */
    record MergeWish(String into) {}

    /** The words of each part. */
    record SplitWish(
            @ArraySchema(
                    minItems = 2,
                    maxItems = SortingService.MOST_PARTS,
                    schema = @Schema(minLength = 1, maxLength = Suggestion.LONGEST_TEXT))
            List<String> texts) {}

    /** Why it is hidden; its author is told. */
    record HideWish(
            @Schema(minLength = 1, maxLength = SortingService.LONGEST_REASON)
            String reason) {}

    /**
     * Where a suggestion stands now.
     *
     * @param revision of the board; it grows with every step
     * @param parts of a suggestion that is split
     */
    record Sorted(String id, Standing standing, int revision, List<String> parts) {

        static Sorted of(SuggestionId id, Board board) {
            return new Sorted(id.value(), board.standing(id), board.revision(), parts(id, board));
        }

        private static List<String> parts(SuggestionId id, Board board) {
            return board.entries().stream()
                    .filter(entry -> !entry.undone())
                    .flatMap(entry -> entry.step() instanceof SortingStep.Split split
                                    && split.suggestion().equals(id)
                            ? split.parts().stream()
                            : Stream.of())
                    .map(SuggestionId::value)
                    .toList();
        }
    }

    @PostMapping("/merge")
    @Operation(summary = "Handle it with another one", description = "What was merged into it comes along.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.ALREADY_MERGED,
        Refusal.HAS_RECOMMENDATION,
        Refusal.CHANGED_MEANWHILE
    })
    Sorted merge(Seat seat, Command command, @PathVariable String id, @RequestBody MergeWish wish) {
        SuggestionId into = new SuggestionId(wish.into());
        return once(command, wish, id, () -> sorting.merge(seat, new SuggestionId(id), into));
    }

    @PostMapping("/split")
    @Operation(summary = "Split one that names several things")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.ALREADY_MERGED,
        Refusal.HAS_RECOMMENDATION,
        Refusal.CHANGED_MEANWHILE,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG,
        Refusal.VALUE_OUT_OF_RANGE
    })
    Sorted split(Seat seat, Command command, @PathVariable String id, @RequestBody SplitWish wish) {
        return once(command, wish, id, () -> sorting.split(seat, new SuggestionId(id), wish.texts()));
    }

    @PostMapping("/park")
    @Operation(summary = "Keep it for another meeting")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.ALREADY_MERGED,
        Refusal.HAS_RECOMMENDATION,
        Refusal.CHANGED_MEANWHILE
    })
    Sorted park(Seat seat, Command command, @PathVariable String id) {
        return once(command, "", id, () -> sorting.park(seat, new SuggestionId(id)));
    }

    @PostMapping("/hide")
    @Operation(summary = "Take it off the wall")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.ALREADY_MERGED,
        Refusal.CHANGED_MEANWHILE,
        Refusal.TEXT_EMPTY,
        Refusal.TEXT_TOO_LONG
    })
    Sorted hide(Seat seat, Command command, @PathVariable String id, @RequestBody HideWish wish) {
        return once(command, wish, id, () -> sorting.hide(seat, new SuggestionId(id), wish.reason()));
    }

    @PostMapping("/undo")
    @Operation(summary = "Undo the last step about it")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.UNKNOWN_SUGGESTION,
        Refusal.NOTHING_TO_UNDO,
        Refusal.ALREADY_MERGED,
        Refusal.HAS_RECOMMENDATION,
        Refusal.CHANGED_MEANWHILE
    })
    Sorted undo(Seat seat, Command command, @PathVariable String id) {
        return once(command, "", id, () -> sorting.undo(seat, new SuggestionId(id)));
    }

    private Sorted once(Command command, Object wish, String id, Supplier<Result<Board>> act) {
        SuggestionId suggestion = new SuggestionId(id);
        return repeats.once(command, wish, Sorted.class, () -> Sorted.of(suggestion, RefusedException.done(act.get())));
    }
}
