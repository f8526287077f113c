package no.trepart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final SuggestionId A = new SuggestionId("a");
    private static final SuggestionId B = new SuggestionId("b");
    private static final SuggestionId C = new SuggestionId("c");

    @Test
    void begins_with_everything_open() {
        assertThat(Board.EMPTY.standing(A)).isEqualTo(Standing.OPEN);
        assertThat(Board.EMPTY.root(A)).isEqualTo(A);
        assertThat(Board.EMPTY.lastStep()).isEmpty();
    }

    @Test
    void handles_a_merged_suggestion_with_the_one_it_was_merged_into_also_by_way_of_another() {
        Board board = board(new SortingStep.Merged(A, B), new SortingStep.Merged(B, C));
        assertThat(board.root(A)).isEqualTo(C);
        assertThat(board.standing(A)).isEqualTo(Standing.MERGED);
    }

    @Test
    void refuses_to_merge_in_a_circle() {
        Board board = board(new SortingStep.Merged(A, B), new SortingStep.Merged(B, C));
        assertThat(board.check(new SortingStep.Merged(C, A))).isEqualTo(Result.refused(Refusal.ALREADY_MERGED));
        assertThat(board.check(new SortingStep.Merged(C, C))).isEqualTo(Result.refused(Refusal.ALREADY_MERGED));
    }

    @Test
    void refuses_to_merge_into_what_is_hidden_or_split() {
        assertThat(board(new SortingStep.Hidden(B, "navn"))
                        .check(new SortingStep.Merged(A, B))
                        .isDone())
                .isFalse();
        assertThat(board(new SortingStep.Split(B, List.of(C)))
                        .check(new SortingStep.Merged(A, B))
                        .isDone())
                .isFalse();
    }

    @Test
    void brings_everything_back_when_the_merge_is_undone() {
        Board board = board(new SortingStep.Cleared(A), new SortingStep.Merged(A, B));
        Board undone = board.without(board.lastStep().orElseThrow());
        assertThat(undone.root(A)).isEqualTo(A);
        assertThat(undone.standing(A)).isEqualTo(Standing.CLEARED);
        assertThat(undone.entries()).hasSize(2);
    }

    @Test
    void undoes_step_by_step_to_the_beginning() {
        Board board = board(new SortingStep.Parked(A), new SortingStep.Hidden(B, "navn"));
        Board once = board.without(board.lastStep().orElseThrow());
        Board twice = once.without(once.lastStep().orElseThrow());
        assertThat(once.standing(A)).isEqualTo(Standing.PARKED);
        assertThat(twice.standing(A)).isEqualTo(Standing.OPEN);
        assertThat(twice.lastStep()).isEmpty();
        assertThat(twice.revision()).isEqualTo(4);
    }

    @Test
    void keeps_the_words_apart_from_where_it_stands() {
        Board board = board(new SortingStep.Cleared(A), new SortingStep.Reworded(A, "Kilometer føres tre steder"));
        assertThat(board.standing(A)).isEqualTo(Standing.CLEARED);
        assertThat(board.wording(A)).contains("Kilometer føres tre steder");
        assertThat(board.wording(B)).isEmpty();
    }

    @Test
    void tells_why_something_is_hidden_until_it_is_taken_up_again() {
        Board hidden = board(new SortingStep.Hidden(A, "Nevner en bruker"));
        assertThat(hidden.hiddenBecause(A)).contains("Nevner en bruker");
        assertThat(board(new SortingStep.Hidden(A, "x"), new SortingStep.Reopened(A))
                        .hiddenBecause(A))
                .isEmpty();
    }

    @Test
    void counts_the_parts_of_a_split_only_while_the_split_stands() {
        Board split = board(new SortingStep.Split(A, List.of(B, C)));
        assertThat(split.isPart(A, B)).isTrue();
        assertThat(split.without(0).isPart(A, B)).isFalse();
    }

    private static Board board(SortingStep... steps) {
        Board board = Board.EMPTY;
        for (SortingStep step : steps) {
            board = board.with(new BoardEntry(step, Role.FACILITATOR, Instant.EPOCH, false));
        }
        return board;
    }
}
