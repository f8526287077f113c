package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;

/** Anchor check 4, for any order of clicks and sorting: the budget cannot go wrong. */
class DotBudgetPropertyTest {

    private static final DotBallot EMPTY = new DotBallot(null, Party.EMPLOYEES, Map.of());

    /** A click of the voter, or something that the facilitator does to the board meanwhile. */
    sealed interface Deed {

        record Click(SuggestionId on, int dots) implements Deed {}

        record Sorted(SortingStep step) implements Deed {}

        record Undone() implements Deed {}
    }

    @Provide
    Arbitrary<List<Deed>> meeting() {
        Arbitrary<SuggestionId> ids = Arbitraries.of("a", "b", "c", "d").map(SuggestionId::new);
        Arbitrary<Integer> numbers = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.integers().between(-2, 9)), Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE)));
        Arbitrary<Deed> clicks = Combinators.combine(ids, numbers).as(Deed.Click::new);
        Arbitrary<Deed> sorted = Arbitraries.<SortingStep>oneOf(List.of(
                        Combinators.combine(ids, ids).as(SortingStep.Merged::new),
                        ids.map(SortingStep.Parked::new),
                        ids.map(id -> new SortingStep.Hidden(id, "navn")),
                        ids.map(SortingStep.Reopened::new)))
                .map(Deed.Sorted::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(6, clicks),
                        Tuple.of(2, sorted),
                        Tuple.of(1, Arbitraries.<Deed>create(Deed.Undone::new)))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void whatever_is_clicked_and_sorted_the_dots_stay_within_the_budget(
            @ForAll("meeting") List<Deed> meeting, @ForAll @IntRange(min = 1, max = 8) int budget) {
        Board board = Board.EMPTY;
        DotBallot ballot = EMPTY;
        for (Deed deed : meeting) {
            switch (deed) {
                case Deed.Click(SuggestionId on, int dots) -> ballot = clicked(ballot, on, dots, budget, board);
                case Deed.Sorted(SortingStep step) -> board = sorted(board, step);
                case Deed.Undone() -> board = undone(board);
            }
            assertThat(ballot.spent()).isBetween(0, budget);
            assertThat(ballot.dots().values()).allMatch(n -> n > 0);
            assertThat(tally(ballot, board).totals().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(ballot.spent());
        }
    }

    private static DotTally tally(DotBallot ballot, Board board) {
        return DotTally.of(List.of(ballot)).merged(board::root);
    }

    /** What a click asked for is what the voter then sees; a click that is refused, or comes twice, changes nothing. */
    private static DotBallot clicked(DotBallot before, SuggestionId on, int dots, int budget, Board board) {
        if (dots < 0 || !board.counts(on)) {
            return before;
        }
        SuggestionId root = board.root(on);
        if (!(before.with(root, dots, budget, board) instanceof Result.Done<DotBallot>(DotBallot after))) {
            assertThat((long) dots + others(before, root, board)).isGreaterThan(budget);
            return before;
        }
        assertThat(tally(after, board).total(root)).isEqualTo(dots);
        assertThat(after.with(root, dots, budget, board)).isEqualTo(Result.done(after));
        return after;
    }

    private static int others(DotBallot ballot, SuggestionId root, Board board) {
        return ballot.counting(board).dots().entrySet().stream()
                .filter(dots -> !board.root(dots.getKey()).equals(root))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static Board sorted(Board board, SortingStep step) {
        return board.check(step).isDone()
                ? board.with(new BoardEntry(step, Role.FACILITATOR, Instant.EPOCH, false))
                : board;
    }

    private static Board undone(Board board) {
        return board.lastStep().map(board::without).orElse(board);
    }
}
