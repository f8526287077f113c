package no.trepart.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;

/** The suggestions of a snapshot with where the board has put them, looked up once for all who look. */
final class Posts {

    private final Board board;
    private final List<Suggestion> present;
    private final Map<SuggestionId, Suggestion> byId;
    private final Map<SuggestionId, Standing> standings;
    private final Map<SuggestionId, List<Suggestion>> merged;

    Posts(List<Suggestion> suggestions, Board board) {
        this.board = board;
        this.present = suggestions.stream()
                .filter(suggestion -> isPresent(board, suggestion))
                .toList();
        this.byId = present.stream().collect(Collectors.toMap(Suggestion::id, Function.identity()));
        this.standings = byId.keySet().stream().collect(Collectors.toMap(Function.identity(), board::standing));
        this.merged = present.stream()
                .filter(suggestion -> standing(suggestion.id()) == Standing.MERGED)
                .collect(Collectors.groupingBy(suggestion -> board.root(suggestion.id())));
    }

    private static boolean isPresent(Board board, Suggestion suggestion) {
        return suggestion.splitFrom() == null || board.isPart(suggestion.splitFrom(), suggestion.id());
    }

    /** The words that applied before, the author's first. */
    List<String> wordings(Suggestion suggestion) {
        List<String> words = new ArrayList<>(List.of(suggestion.text()));
        board.entries().stream()
                .filter(entry -> !entry.undone())
                .map(BoardEntry::step)
                .filter(step -> step.suggestion().equals(suggestion.id()))
                .filter(SortingStep.Reworded.class::isInstance)
                .forEach(step -> words.add(((SortingStep.Reworded) step).text()));
        return List.copyOf(words.subList(0, words.size() - 1));
    }

    /** All but the parts of a split that was undone, by number. */
    List<Suggestion> present() {
        return present;
    }

    /** What somebody wrote: a suggestion that was split is one still, as its author sent it. */
    List<Suggestion> written() {
        return present.stream()
                .filter(suggestion -> suggestion.splitFrom() == null)
                .toList();
    }

    Optional<Suggestion> find(SuggestionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Standing standing(SuggestionId id) {
        Standing known = standings.get(id);
        return known == null ? board.standing(id) : known;
    }

    /** What was merged into a suggestion, directly or by way of another. */
    List<Suggestion> mergedInto(SuggestionId root) {
        return merged.getOrDefault(root, List.of());
    }
}
