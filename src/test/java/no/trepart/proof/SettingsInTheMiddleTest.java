package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.trepart.HouseTest;
import no.trepart.room.Card;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Settings that are changed in the middle of a meeting change what happens in it, and nobody is left with what is no longer allowed. */
@HouseTest
@WithMockUser(roles = "HOST")
class SettingsInTheMiddleTest {

    @Autowired
    ApplicationContext house;

    private Hall hall;
    private List<Seat> people;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house, settings(5, false));
        people = hall.join(4);
    }

    private static Settings settings(int dots, boolean silent) {
        return new Settings(dots, 50, 3, 30, 30, silent, false, false, false, false, Set.of(), Agenda.FULL);
    }

    private Result<Workshop> configure(int dots, boolean silent) {
        return hall.a(FacilitationService.class).configure(hall.facilitator(), was -> settings(dots, silent));
    }

    @Test
    void silent_writing_that_is_switched_on_hides_what_is_written() {
        done(configure(5, true));
        done(hall.moveTo(Phase.COLLECT));
        hall.posted(people.getFirst(), "Tre skjema");
        assertThat(hall.wall().cards()).isEmpty();
        assertThat(hall.scene(people.getLast()).cards()).isEmpty();
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.POSTS, true));
        assertThat(hall.wall().cards()).extracting(Card::text).containsExactly("Tre skjema");
        done(configure(4, true));
        assertThat(hall.wall().cards()).as("what was revealed stays so").hasSize(1);
    }

    @Test
    void silent_writing_that_is_switched_off_shows_it() {
        done(configure(5, true));
        done(hall.moveTo(Phase.COLLECT));
        hall.posted(people.getFirst(), "Tre skjema");
        done(configure(5, false));
        assertThat(hall.wall().cards()).hasSize(1);
    }

    @Test
    void once_posts_are_being_sorted_it_hides_nothing() {
        done(hall.moveTo(Phase.COLLECT));
        hall.posted(people.getFirst(), "Tre skjema");
        done(hall.moveTo(Phase.SORT));
        done(configure(5, true));
        assertThat(hall.wall().cards()).hasSize(1);
    }

    @Test
    void there_are_not_fewer_dots_while_people_are_spending_them() {
        SuggestionId post = spentOn(5);
        assertThat(configure(3, false)).isEqualTo(Result.refused(Refusal.DOTS_ARE_OUT));
        done(configure(6, false));
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.DOTS, true));
        done(configure(3, false));
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.DOTS, false));
        Seat voter = people.getFirst();
        assertThat(hall.spend(voter, post, 6)).isEqualTo(Result.refused(Refusal.BUDGET_EXCEEDED, 3));
        assertThat(done(hall.spend(voter, post, 4)).spent()).isEqualTo(4);
        assertThat(hall.spend(voter, post, 5)).isEqualTo(Result.refused(Refusal.BUDGET_EXCEEDED, 3));
        assertThat(done(hall.spend(voter, post, 0)).spent()).isZero();
        assertThat(hall.spend(voter, post, 4)).isEqualTo(Result.refused(Refusal.BUDGET_EXCEEDED, 3));
    }

    private SuggestionId spentOn(int dots) {
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(people.getFirst(), "Tre skjema");
        done(hall.moveTo(Phase.PRIORITISE));
        people.forEach(each -> done(hall.spend(each, post, dots)));
        return post;
    }
}
