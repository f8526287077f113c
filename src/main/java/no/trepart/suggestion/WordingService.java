package no.trepart.suggestion;

import java.util.Optional;
import no.trepart.workshop.Deed;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks authors whether the words their suggestion got on the board cover what they meant. */
@Service
public class WordingService {

    private final Suggestions suggestions;
    private final Boards boards;
    private final Workshops workshops;
    private final WorkshopChanges changes;

    WordingService(Suggestions suggestions, Boards boards, Workshops workshops, WorkshopChanges changes) {
        this.suggestions = suggestions;
        this.boards = boards;
        this.workshops = workshops;
        this.changes = changes;
    }

    /** An author's answer: the words they have seen (the newest ones if left out), and what they say about them. */
    public record Wish(
            @Nullable String about,
            boolean covers,
            @Nullable String comment) {}

    /**
     * Takes the author's answer; a later one replaces an earlier one, in any phase while the workshop is open.
     *
     * @return the answer, or why not: {@link Refusal#CHANGED_MEANWHILE} when the words are no longer those that were seen
     */
    public Result<WordingAnswer> answer(Seat seat, SuggestionId id, Wish wish) {
        return PlainText.optional(wish.comment(), WordingAnswer.LONGEST_COMMENT)
                .then(comment -> own(seat, id)
                        .then(own -> current(own, wish.about()))
                        .map(mark -> new WordingAnswer(mark, wish.covers(), comment.isEmpty() ? null : comment))
                        .then(answer -> stored(seat, id, answer)));
    }

    private Result<Suggestion> own(Seat seat, SuggestionId id) {
        Optional<Suggestion> found = suggestions.find(seat.workshop(), id);
        if (found.isEmpty()) {
            return Result.refused(Refusal.UNKNOWN_SUGGESTION);
        }
        if (!found.get().isBy(seat.sitter())) {
            return Result.refused(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return workshops.allowing(seat.workshop(), Deed.ANSWER_WORDING).map(workshop -> found.get());
    }

    /** If the words change after this check, the answer is kept with its mark and does not count for the new ones. */
    private Result<String> current(Suggestion own, @Nullable String seen) {
        return Rewriting.of(boards.find(own.workshop()), own, id -> suggestions.find(own.workshop(), id))
                .map(Rewriting::mark)
                .filter(mark -> seen == null || seen.equals(mark))
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.CHANGED_MEANWHILE));
    }

    /** The author is the guard of the write: once the close has deleted who wrote what, nothing is written. */
    private Result<WordingAnswer> stored(Seat seat, SuggestionId id, WordingAnswer answer) {
        boolean written = seat.sitter()
                .filter(author -> suggestions.answerWording(seat.workshop(), id, author, answer))
                .isPresent();
        if (!written) {
            return Result.refused(Refusal.PHASE_DOES_NOT_ALLOW);
        }
        changes.written(seat.workshop());
        return Result.done(answer);
    }
}
