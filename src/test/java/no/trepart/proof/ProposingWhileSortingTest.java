package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.trepart.storage.Together;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.AgreementService;
import no.trepart.voting.Recommendation;
import no.trepart.voting.Recommendations;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** «Drøfte» lets one facilitator propose while another sorts: no recommendation hangs on a suggestion that does not count. */
class ProposingWhileSortingTest extends InAHall {

    private static final int POSTS = 4;

    private List<SuggestionId> posts;
    private SortingService sorting;
    private Seat other;

    @BeforeEach
    void a_discussion() {
        Seat person = hall.join(3).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        posts = IntStream.range(0, POSTS)
                .mapToObj(i -> hall.posted(person, "Regel " + i))
                .toList();
        sorting = hall.a(SortingService.class);
        other = hall.seat(Role.CO_FACILITATOR);
        done(hall.moveTo(Phase.DISCUSS));
    }

    @RepeatedTest(20)
    void of_a_proposal_and_what_sorts_the_suggestion_away_one_is_done_and_the_other_heeds_it() {
        List<Result<?>> answers =
                Together.on(2, i -> i == 0 ? hall.recommend(posts.getFirst(), "Ett skjema") : away(random(3)));
        assertThat(answers).filteredOn(Result::isDone).isNotEmpty();
        assertEachCounts();
    }

    private Result<Board> away(int way) {
        SuggestionId id = posts.getFirst();
        return switch (way) {
            case 0 -> sorting.merge(other, id, posts.getLast());
            case 1 -> sorting.park(other, id);
            default -> sorting.split(other, id, List.of("Første del", "Andre del"));
        };
    }

    @RepeatedTest(3)
    void whatever_many_do_at_once_each_recommendation_is_on_a_suggestion_that_counts() {
        Together.on(10, i -> {
            for (int n = 0; n < 8; n++) {
                act(i, posts.get(random(POSTS)), posts.get(random(POSTS)));
            }
            return i;
        });
        assertEachCounts();
    }

    private void act(int hand, SuggestionId id, SuggestionId into) {
        switch (hand % 5) {
            case 0 -> hall.recommend(id, "Ett skjema, ikke " + random(1_000));
            case 1 -> sorting.merge(other, id, into);
            case 2 -> sorting.park(other, id);
            case 3 -> sorting.undo(other, id);
            default -> hall.a(AgreementService.class).withdraw(hall.facilitator(), id);
        }
    }

    private void assertEachCounts() {
        Board board = hall.a(Boards.class).find(hall.id());
        assertThat(hall.a(Recommendations.class).all(hall.id()))
                .extracting(Recommendation::suggestion)
                .allMatch(board::isOnItsOwn);
    }

    @Test
    void what_was_parked_split_or_hidden_gets_no_recommendation_until_it_is_taken_up_again() {
        done(sorting.park(other, posts.get(0)));
        done(sorting.split(other, posts.get(1), List.of("Første del", "Andre del")));
        done(sorting.hide(other, posts.get(2), "Nevner en person"));
        assertThat(posts.subList(0, 3))
                .extracting(id -> hall.recommend(id, "Ett skjema"))
                .containsOnly(Result.refused(Refusal.SORTED_AWAY));
        done(sorting.undo(other, posts.get(0)));
        done(hall.recommend(posts.get(0), "Ett skjema"));
    }
}
