package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.room.Agreement;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.AgreementService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step back to the board takes nothing away that the meeting has a recommendation on. */
class SortingWhatIsAgreedTest extends InAHall {

    private static final Result<Board> REFUSED = Result.refused(Refusal.HAS_RECOMMENDATION);

    private Seat lead;
    private SortingService sorting;
    private SuggestionId agreed;
    private SuggestionId other;

    @BeforeEach
    void a_recommendation_and_a_step_back() {
        lead = hall.facilitator();
        sorting = hall.a(SortingService.class);
        Seat person = hall.join(3).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        agreed = hall.posted(person, "Tre skjema");
        other = hall.posted(person, "Lange møter");
        recommend(agreed);
    }

    private void recommend(SuggestionId about) {
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(about, "Ett skjema"));
        done(hall.moveTo(Phase.SORT));
    }

    private List<String> agreements() {
        return hall.console().agreements().stream()
                .map(Agreement::subject)
                .map(subject -> subject.id())
                .toList();
    }

    @Test
    void what_has_a_recommendation_is_not_merged_parked_or_split() {
        int stored = hall.snapshot().suggestions().size();
        assertThat(sorting.merge(lead, agreed, other)).isEqualTo(REFUSED);
        assertThat(sorting.park(lead, agreed)).isEqualTo(REFUSED);
        assertThat(sorting.split(lead, agreed, List.of("To skjema", "Ett til"))).isEqualTo(REFUSED);
        assertThat(agreements()).containsExactly(agreed.value());
        assertThat(hall.snapshot().suggestions()).hasSize(stored);
    }

    @Test
    void others_are_merged_into_it_and_taken_out_again() {
        done(sorting.merge(lead, other, agreed));
        assertThat(agreements()).containsExactly(agreed.value());
        done(sorting.undo(lead, other));
    }

    @Test
    void it_is_merged_once_the_recommendation_is_taken_back() {
        done(hall.moveTo(Phase.AGREE));
        done(hall.a(AgreementService.class).withdraw(lead, agreed));
        done(hall.moveTo(Phase.SORT));
        done(sorting.merge(lead, agreed, other));
    }

    @Test
    void a_split_is_not_undone_under_the_recommendation_on_a_part() {
        Board split = done(sorting.split(lead, other, List.of("Møter", "Referater")));
        recommend(split.parts(other).getFirst());
        assertThat(sorting.undo(lead, other)).isEqualTo(REFUSED);
        assertThat(sorting.undo(lead)).isEqualTo(REFUSED);
    }

    @Test
    void what_tells_of_somebody_is_hidden_all_the_same_and_comes_back_with_its_recommendation() {
        done(sorting.hide(lead, agreed, "Nevner en person"));
        assertThat(agreements()).isEmpty();
        done(sorting.undo(lead, agreed));
        assertThat(agreements()).containsExactly(agreed.value());
    }
}
