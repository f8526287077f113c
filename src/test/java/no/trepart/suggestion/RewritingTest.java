package no.trepart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.workshop.Party;
import no.trepart.workshop.Role;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

class RewritingTest {

    private static final Suggestion A = posted("a", 1);
    private static final Suggestion B = posted("b", 2);
    private static final Suggestion C = posted("c", 3);

    @Test
    void an_author_whose_words_stand_is_asked_nothing() {
        assertThat(of(board(new SortingStep.Cleared(A.id())), A)).isEmpty();
        assertThat(of(board(new SortingStep.Merged(B.id(), A.id())), A)).isEmpty();
    }

    @Test
    void new_words_that_are_the_authors_own_ask_nothing() {
        assertThat(of(board(reworded(A, "annet"), reworded(A, A.text())), A)).isEmpty();
    }

    @Test
    void a_merged_suggestion_has_the_words_of_the_one_it_is_handled_with() {
        Rewriting now =
                of(board(merged(A, B), merged(B, C), reworded(C, "felles")), A).orElseThrow();
        assertThat(now.into()).isEqualTo(C);
        assertThat(now.text()).isEqualTo("felles");
    }

    @Test
    void a_split_suggestion_has_the_words_of_its_parts() {
        Board split = board(new SortingStep.Split(A.id(), List.of(B.id(), C.id())));
        assertThat(of(split, A).orElseThrow().parts()).containsExactly(B, C);
    }

    @Test
    void what_was_merged_into_something_hidden_asks_nothing() {
        assertThat(of(board(merged(A, B), new SortingStep.Hidden(B.id(), "navn")), A))
                .isEmpty();
    }

    @Test
    void each_change_of_words_asks_anew() {
        List<Board> boards = List.of(
                board(reworded(A, "en")),
                board(reworded(A, "to")),
                board(merged(A, B)),
                board(merged(A, B), reworded(B, "tre")),
                board(merged(A, C)),
                board(new SortingStep.Split(A.id(), List.of(B.id(), C.id()))),
                board(merged(A, B), new SortingStep.Split(B.id(), List.of(C.id()))));
        assertThat(boards.stream().map(board -> of(board, A).orElseThrow().mark()))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_answer_counts_again_when_a_change_is_undone() {
        Board once = board(merged(A, B));
        WordingAnswer answer = new WordingAnswer(of(once, A).orElseThrow().mark(), false, null);
        Board changed = once.with(entry(reworded(B, "nytt")));
        assertThat(of(changed, A).orElseThrow().isMeantBy(answer)).isFalse();
        assertThat(of(changed.without(1), A).orElseThrow().isMeantBy(answer)).isTrue();
    }

    private static Optional<Rewriting> of(Board board, Suggestion suggestion) {
        return Rewriting.of(
                board,
                suggestion,
                id -> Stream.of(A, B, C).filter(each -> each.id().equals(id)).findFirst());
    }

    private static SortingStep merged(Suggestion one, Suggestion into) {
        return new SortingStep.Merged(one.id(), into.id());
    }

    private static SortingStep reworded(Suggestion one, String text) {
        return new SortingStep.Reworded(one.id(), text);
    }

    private static Board board(SortingStep... steps) {
        Board board = Board.EMPTY;
        for (SortingStep step : steps) {
            board = board.with(entry(step));
        }
        return board;
    }

    private static BoardEntry entry(SortingStep step) {
        return new BoardEntry(step, Role.FACILITATOR, Instant.EPOCH, false);
    }

    private static Suggestion posted(String id, int no) {
        return new Suggestion(
                new SuggestionId(id),
                new WorkshopId("w"),
                no,
                Kind.RULE,
                "Forslag " + id,
                Party.EMPLOYEES,
                null,
                null,
                false,
                Triage.NOTHING,
                null,
                Instant.EPOCH,
                null);
    }
}
