package no.trepart.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.trepart.workshop.Ids;
import org.jspecify.annotations.Nullable;

/**
 * What became of an author's words on the board: they were replaced, merged into another suggestion, or split.
 *
 * @param into what it was merged into, if it was
 * @param parts what it, or the suggestion it was merged into, was split into
 * @param text the words that apply now
 * @param mark names exactly these words, so that an answer to them is not taken for an answer to others
 */
public record Rewriting(@Nullable Suggestion into, List<Suggestion> parts, String text, String mark) {

    public Rewriting {
        parts = List.copyOf(parts);
    }

    /**
     * What became of a suggestion; empty if its author's words stand, or if what it became is hidden.
     *
     * @param find the suggestions of the board
     */
    public static Optional<Rewriting> of(
            Board board, Suggestion suggestion, Function<SuggestionId, Optional<Suggestion>> find) {
        SuggestionId root = board.root(suggestion.id());
        boolean merged = !root.equals(suggestion.id());
        if (board.standing(root) == Standing.HIDDEN) {
            return Optional.empty();
        }
        return find.apply(root)
                .map(whole -> new Rewriting(
                        merged ? whole : null,
                        board.parts(root).stream()
                                .flatMap(part -> find.apply(part).stream())
                                .toList(),
                        board.wording(root).orElse(whole.text()),
                        mark(board, whole)))
                .filter(rewriting -> merged
                        || !rewriting.parts().isEmpty()
                        || !rewriting.text().equals(suggestion.text()));
    }

    /** Identities of parts never come again, and what they say is asked about as their own words. */
    private static String mark(Board board, Suggestion whole) {
        List<SuggestionId> parts = board.parts(whole.id());
        String words = parts.isEmpty()
                ? board.wording(whole.id()).orElse(whole.text())
                : parts.stream().map(SuggestionId::value).collect(Collectors.joining(" "));
        return Ids.of("wording of " + whole.id(), words);
    }

    /** Whether an answer is an answer to these words. */
    public boolean isMeantBy(@Nullable WordingAnswer answer) {
        return answer != null && answer.about().equals(mark);
    }
}
