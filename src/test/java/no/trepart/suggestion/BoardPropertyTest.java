package no.trepart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.trepart.workshop.Role;

/** Whatever is done on the sorting board, nothing is lost by it and everything can be undone. */
class BoardPropertyTest {

    private static final List<SuggestionId> POSTED =
            IntStream.range(0, 5).mapToObj(i -> new SuggestionId("s" + i)).toList();

    /** What a facilitator tries: a kind of step, and which suggestions they point at. */
    record Try(int step, int on, int other) {}

    /** The board with every suggestion that was ever made, the parts of splits among them. */
    private static final class Table {
        private Board board = Board.EMPTY;
        private final List<SuggestionId> known = new ArrayList<>(POSTED);

        void take(Try wish) {
            SuggestionId on = known.get(wish.on() % known.size());
            SuggestionId other = known.get(wish.other() % known.size());
            switch (wish.step()) {
                case 0, 1 -> step(new SortingStep.Merged(on, other));
                case 2 -> split(on);
                case 3 -> step(new SortingStep.Parked(on));
                case 4 -> step(new SortingStep.Hidden(on, "navn"));
                case 5 -> step(new SortingStep.Reopened(on));
                case 6 -> step(new SortingStep.Reworded(on, "nye ord"));
                case 7 -> board.lastStep().ifPresent(this::undo);
                default -> board.lastStep(on).ifPresent(this::undo);
            }
        }

        private void step(SortingStep step) {
            if (board.check(step).isDone()) {
                board = board.with(new BoardEntry(step, Role.FACILITATOR, Instant.EPOCH, false));
            }
        }

        private void split(SuggestionId whole) {
            if (board.check(new SortingStep.Split(whole, List.of())).isDone()) {
                List<SuggestionId> parts = List.of(part(), part());
                step(new SortingStep.Split(whole, parts));
            }
        }

        private SuggestionId part() {
            SuggestionId part = new SuggestionId("p" + known.size());
            known.add(part);
            return part;
        }

        private void undo(int place) {
            if (!board.isBuiltOn(place)) {
                board = board.without(place);
            }
        }
    }

    @Provide
    Arbitrary<List<Try>> sorting() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 50);
        return Combinators.combine(Arbitraries.integers().between(0, 8), any, any)
                .as(Try::new)
                .list()
                .ofMaxSize(30);
    }

    private static Table after(List<Try> sorting) {
        Table table = new Table();
        sorting.forEach(table::take);
        return table;
    }

    @Property
    void merges_never_go_in_a_circle_and_lead_to_something_that_is_there(@ForAll("sorting") List<Try> sorting) {
        Table table = after(sorting);
        for (SuggestionId id : POSTED) {
            SuggestionId root = table.board.root(id);
            assertThat(table.board.standing(root)).isNotEqualTo(Standing.MERGED);
            assertThat(isThere(table, root))
                    .as("%s is handled with %s", id, root)
                    .isTrue();
        }
    }

    /** Posted by somebody, or a part of a split that stands. */
    private static boolean isThere(Table table, SuggestionId id) {
        return POSTED.contains(id) || table.known.stream().anyMatch(whole -> table.board.isPart(whole, id));
    }

    @Property
    void what_counts_is_handled_with_something_that_counts(@ForAll("sorting") List<Try> sorting) {
        Table table = after(sorting);
        for (SuggestionId id : table.known) {
            if (table.board.counts(id)) {
                SuggestionId root = table.board.root(id);
                assertThat(table.board.standing(root).counts()).isTrue();
                assertThat(isThere(table, root)).isTrue();
            }
        }
    }

    @Property
    void every_step_can_be_undone_back_to_the_first_board(@ForAll("sorting") List<Try> sorting) {
        Table table = after(sorting);
        int steps = table.board.entries().size();
        for (int i = 0; i < steps; i++) {
            table.board.lastStep().ifPresent(table::undo);
        }
        assertThat(table.board.lastStep()).isEmpty();
        assertThat(table.board.entries()).hasSize(steps);
        assertThat(POSTED).allSatisfy(id -> {
            assertThat(table.board.standing(id)).isEqualTo(Standing.OPEN);
            assertThat(table.board.root(id)).isEqualTo(id);
            assertThat(table.board.wording(id)).isEmpty();
            assertThat(table.board.counts(id)).isTrue();
        });
    }

    @Property
    void the_revision_grows_with_every_change(@ForAll("sorting") List<Try> sorting) {
        Table table = new Table();
        for (Try wish : sorting) {
            Board before = table.board;
            table.take(wish);
            boolean same = table.board.equals(before);
            assertThat(table.board.revision()).isEqualTo(same ? before.revision() : before.revision() + 1);
        }
    }
}
