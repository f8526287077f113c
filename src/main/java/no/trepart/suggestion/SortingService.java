package no.trepart.suggestion;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Phase;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Sorts the suggestions one by one: merge, split, reword, clear, park, hide, undo. Only facilitators may. */
@Service
public class SortingService {

    /** The longest reason for hiding a suggestion, in characters. */
    public static final int LONGEST_REASON = 300;

    /** The most parts a suggestion can be split into. */
    public static final int MOST_PARTS = 6;

    private final SortingTable table;
    private final Suggestions suggestions;
    private final Workshops workshops;
    private final WorkshopChanges changes;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SortingService(
            SortingTable table,
            Suggestions suggestions,
            Workshops workshops,
            WorkshopChanges changes,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.suggestions = suggestions;
        this.workshops = workshops;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Handles a suggestion as a part of another; what was merged into it comes along.
     *
     * @return the board, or {@link Refusal#HAS_RECOMMENDATION} if it has one, which would go out of sight with it
     */
    public Result<Board> merge(Seat seat, SuggestionId id, SuggestionId into) {
        return known(seat, into).then(target -> take(seat, Deed.SORT, new SortingStep.Merged(id, into)));
    }

    /** Gives a suggestion other words; the author's stay in the lineage. */
    public Result<Board> reword(Seat seat, SuggestionId id, String words) {
        return PlainText.required(words, Suggestion.LONGEST_TEXT)
                .then(text -> take(seat, Deed.TRIAGE, new SortingStep.Reworded(id, text)));
    }

    public Result<Board> clear(Seat seat, SuggestionId id) {
        return take(seat, Deed.SORT, new SortingStep.Cleared(id));
    }

    public Result<Board> park(Seat seat, SuggestionId id) {
        return take(seat, Deed.SORT, new SortingStep.Parked(id));
    }

    public Result<Board> reopen(Seat seat, SuggestionId id) {
        return take(seat, Deed.SORT, new SortingStep.Reopened(id));
    }

    /**
     * Takes a suggestion off the wall, in any phase while the workshop is open; the author is told the reason.
     *
     * <p>A recommendation on it does not stand in the way: what tells of somebody must be gone at once.
     */
    public Result<Board> hide(Seat seat, SuggestionId id, String words) {
        return PlainText.required(words, LONGEST_REASON)
                .then(reason -> take(seat, Deed.HIDE, new SortingStep.Hidden(id, reason)));
    }

    /**
     * Splits a suggestion that names several things.
     *
     * @param texts the words of each part, two to {@link #MOST_PARTS}
     */
    public Result<Board> split(Seat seat, SuggestionId id, List<String> texts) {
        if (texts.size() < 2 || texts.size() > MOST_PARTS) {
            return Result.refused(Refusal.VALUE_OUT_OF_RANGE, 2, MOST_PARTS);
        }
        return workshops
                .led(seat, Deed.SORT)
                .then(workshop -> known(seat, id))
                .then(whole -> table.look(seat, new SortingStep.Split(id, List.of()))
                        .then(ok -> clean(texts))
                        .then(clean -> taken(seat, whole, parts(whole, clean))));
    }

    /** What is asked and told of a suggestion is asked and told of each part. */
    private Result<Board> taken(Seat seat, Suggestion whole, List<SuggestionId> parts) {
        return take(seat, Deed.SORT, new SortingStep.Split(whole.id(), parts))
                .ifDone(board ->
                        parts.forEach(part -> events.publishEvent(new SuggestionPosted(whole.workshop(), part))));
    }

    private static Result<List<String>> clean(List<String> texts) {
        List<String> clean = new ArrayList<>();
        for (String words : texts) {
            switch (PlainText.required(words, Suggestion.LONGEST_TEXT)) {
                case Result.Done<String>(String text) -> clean.add(text);
                case Result.Refused<String> refused -> {
                    return refused.as();
                }
            }
        }
        return Result.done(clean);
    }

    /** The parts are stored before the step that makes them count, so that a crash between leaves nothing half done. */
    private List<SuggestionId> parts(Suggestion whole, List<String> texts) {
        List<SuggestionId> parts = texts.stream().map(text -> part(whole, text)).toList();
        // A step that is refused now has stored its author once more, perhaps after the close.
        changes.written(whole.workshop());
        return parts;
    }

    private SuggestionId part(Suggestion whole, String text) {
        SuggestionId id = new SuggestionId(ids.next());
        int no = workshops
                .number(whole.workshop(), id.value(), List.of(Phase.values()))
                .orElseThrow(() -> new IllegalStateException("The workshop was removed"));
        suggestions.add(new Suggestion(
                id,
                whole.workshop(),
                no,
                whole.kind(),
                text,
                whole.party(),
                whole.author(),
                whole.alias(),
                whole.proxy(),
                whole.triage(),
                whole.id(),
                clock.instant(),
                null));
        return id;
    }

    /** Undoes the last step on the board that is not undone yet. */
    public Result<Board> undo(Seat seat) {
        return workshops.led(seat, Deed.HIDE).then(workshop -> table.undo(seat, Board::lastStep));
    }

    /**
     * Undoes the last step about one suggestion that is not undone yet.
     *
     * @return the board, or {@link Refusal#ALREADY_MERGED} if it is a split whose parts have been sorted since
     */
    public Result<Board> undo(Seat seat, SuggestionId id) {
        return workshops
                .led(seat, Deed.HIDE)
                .then(workshop -> known(seat, id))
                .then(known -> table.undo(seat, board -> board.lastStep(id)));
    }

    private Result<Board> take(Seat seat, Deed deed, SortingStep step) {
        return workshops
                .led(seat, deed)
                .then(workshop -> known(seat, step.suggestion()))
                .then(known -> table.take(seat, step));
    }

    private Result<Suggestion> known(Seat seat, SuggestionId id) {
        return suggestions
                .find(seat.workshop(), id)
                .map(Result::done)
                .orElseGet(() -> Result.refused(Refusal.UNKNOWN_SUGGESTION));
    }
}
