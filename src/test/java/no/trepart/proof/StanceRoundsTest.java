package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.trepart.HouseTest;
import no.trepart.room.Agreement;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.AgreementService;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Rounds of stances on the database, one beside the other, also when the names behind them are gone. */
@HouseTest
@WithMockUser(roles = "HOST")
class StanceRoundsTest {

    @Autowired
    ApplicationContext house;

    private Hall hall;
    private List<Seat> people;
    private SuggestionId post;

    @BeforeEach
    void a_round_that_was_shown() {
        hall = Hall.open(house);
        people = hall.join(12);
        done(hall.moveTo(Phase.COLLECT));
        post = done(hall.post(people.getFirst(), "Tre skjema")).id();
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        shown(0);
    }

    /** A round in which so many are unsure and the others for. */
    private Agreement shown(int unsure) {
        for (int i = 0; i < people.size(); i++) {
            done(hall.a(StanceService.class).take(people.get(i), post, i < unsure ? Stance.UNSURE : Stance.FOR, null));
        }
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.STANCES, true));
        return agreement();
    }

    private Agreement agreement() {
        return hall.console().agreements().getFirst();
    }

    private void again() {
        done(hall.a(AgreementService.class).beginRound(hall.facilitator(), post));
    }

    @Test
    void closing_the_round_of_one_leaves_that_of_another_open() {
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId other = hall.posted(people.getFirst(), "To møter");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(other, "Ett møte"));
        again();
        people.forEach(each -> done(hall.a(StanceService.class).take(each, post, Stance.FOR, null)));
        assertThat(hall.a(AgreementService.class).closeRound(people.getFirst(), post))
                .isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
        assertThat(done(hall.a(AgreementService.class).closeRound(hall.facilitator(), post))
                        .isOpen())
                .isFalse();
        assertThat(hall.console().agreements())
                .extracting(each -> each.subject().text(), Agreement::open, Agreement::agreed)
                .containsExactlyInAnyOrder(tuple("Tre skjema", false, true), tuple("To møter", true, false));
        done(hall.a(StanceService.class).take(people.getLast(), other, Stance.UNSURE, null));
        assertThat(hall.a(StanceService.class).take(people.getLast(), post, Stance.UNSURE, null))
                .isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
    }

    @Test
    void one_who_changed_since_is_not_told_of() {
        again();
        Agreement seen = shown(1);
        assertThat(seen.counts()).isNull();
        assertThat(seen.countsPerParty()).isNull();
        assertThat(seen.held()).isTrue();
        assertThat(seen.agreed()).isTrue();
        done(hall.moveTo(Phase.CLOSED));
        assertThat(agreement().held()).isTrue();
        assertThat(agreement().counts()).isNull();
    }

    @Test
    void enough_who_changed_are_told_of_with_the_round_before() {
        again();
        Agreement seen = shown(3);
        assertThat(seen.counts()).containsEntry(Stance.UNSURE, 3);
        assertThat(seen.earlier()).containsEntry(Stance.FOR, 12);
        assertThat(seen.held()).isFalse();
    }

    @Test
    void other_words_do_not_bring_the_number_to_light() {
        done(hall.recommend(post, "Ingen skjema"));
        assertThat(shown(2).held()).isTrue();
    }

    @Test
    void a_round_of_the_next_meeting_is_compared_with_those_whose_names_are_gone() {
        done(hall.moveTo(Phase.CLOSED));
        done(hall.moveTo(Phase.AGREE));
        again();
        assertThat(shown(1).held()).isTrue();
        again();
        assertThat(shown(4).counts()).containsEntry(Stance.UNSURE, 4);
    }

    @Test
    void who_comes_after_the_round_does_not_undo_what_was_agreed() {
        assertThat(agreement().agreed()).isTrue();
        Agreement before = agreement();
        hall.join(30);
        assertThat(agreement().agreed()).isTrue();
        assertThat(agreement().parties()).isEqualTo(before.parties());
    }

    @Test
    void a_new_round_asks_those_who_came_since_too() {
        hall.join(30);
        again();
        Agreement seen = shown(0);
        assertThat(seen.parties()).allMatch(party -> party.joined() == 14);
        assertThat(seen.agreed()).isFalse();
    }
}
