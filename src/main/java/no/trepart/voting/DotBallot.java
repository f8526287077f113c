package no.trepart.voting;

import java.util.HashMap;
import java.util.Map;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;

/**
 * How one participant has spread their dots.
 *
 * @param participant whose it is; null in what a showing remembers
 */
public record DotBallot(@Nullable ParticipantId participant, Party party, Map<SuggestionId, Integer> dots) {

    public DotBallot {
        dots = Map.copyOf(dots);
    }

    public int spent() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int on(SuggestionId suggestion) {
        return dots.getOrDefault(suggestion, 0);
    }

    /** The dots on a suggestion and on what was merged into it. */
    int on(SuggestionId root, Board board) {
        return dots.entrySet().stream()
                .filter(each -> board.root(each.getKey()).equals(root))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * The ballot with so many dots on a suggestion, or a refusal if that would be more than the budget; where the budget has become
     * smaller than what is spent, fewer dots than now are not refused.
     *
     * <p>Dots on what was merged into it are dots on it. Dots on what was hidden, parked or split since are free to be spent
     * again, and wait where they lie for as long as they are not.
     */
    public Result<DotBallot> with(SuggestionId suggestion, int n, int budget, Board board) {
        int before = counting(board).spent();
        if (n > Math.max(budget, before)) {
            return Result.refused(Refusal.BUDGET_EXCEEDED, budget);
        }
        Map<SuggestionId, Integer> after = new HashMap<>(dots);
        after.keySet().removeIf(id -> board.root(id).equals(suggestion));
        if (n > 0) {
            after.put(suggestion, n);
        }
        DotBallot all = new DotBallot(participant, party, after);
        DotBallot counting = all.counting(board);
        if (counting.spent() > budget && counting.spent() >= before) {
            return Result.refused(Refusal.BUDGET_EXCEEDED, budget);
        }
        return Result.done(all.spent() > budget ? counting : all);
    }

    /** The dots that lie on what takes part in the round. */
    public DotBallot counting(Board board) {
        Map<SuggestionId, Integer> live = new HashMap<>(dots);
        live.keySet().removeIf(id -> !board.counts(id));
        return new DotBallot(participant, party, live);
    }
}
