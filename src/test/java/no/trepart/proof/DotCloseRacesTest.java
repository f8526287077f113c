package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import no.trepart.HouseTest;
import no.trepart.room.Card;
import no.trepart.room.Totals;
import no.trepart.storage.Together;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotBallot;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** People spend dots in several tabs while the round is closed and opened: what lies on the ballots is what the totals say. */
@HouseTest
@WithMockUser(roles = "HOST")
class DotCloseRacesTest {

    private static final int PEOPLE = 4;
    private static final int TABS = 3;
    private static final int BUDGET = 5;

    @Autowired
    ApplicationContext house;

    private Hall hall;
    private List<Seat> people;
    private SuggestionId one;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
        people = hall.join(PEOPLE);
        done(hall.moveTo(Phase.COLLECT));
        one = done(hall.post(people.getFirst(), "Tre skjema")).id();
        done(hall.moveTo(Phase.PRIORITISE));
    }

    private FacilitationService facilitation() {
        return hall.a(FacilitationService.class);
    }

    /**
     * Everybody clicks on in every tab until the round is closed and a while after it. The close comes after the first dot: a round
     * in which nobody has spent any shows the totals of the round before.
     */
    private void closeWhilePeopleSpend(Runnable close) {
        CountDownLatch spent = new CountDownLatch(1);
        AtomicBoolean closed = new AtomicBoolean();
        Together.on(PEOPLE * TABS + 1, i -> {
            if (i == PEOPLE * TABS) {
                Together.await(spent);
                close.run();
                closed.set(true);
            }
            for (int n = 1, late = 0; i < PEOPLE * TABS && late < 2; n++) {
                hall.spend(people.get(i % PEOPLE), one, 1 + (n + i) % BUDGET);
                spent.countDown();
                late += closed.get() ? 1 : 0;
            }
            return i;
        });
    }

    private void check() {
        int onBallots =
                hall.snapshot().dots().stream().mapToInt(DotBallot::spent).sum();
        if (hall.wall().frame().totals() == Totals.SHOWN) {
            assertThat(hall.wall().cards()).extracting(Card::dots).containsExactly(onBallots);
        }
    }

    /** In a new round every ballot is begun while it is being closed. */
    @RepeatedTest(6)
    void no_dot_comes_between_the_close_and_the_totals_of_a_new_round() {
        for (int round = 1; round < 6; round++) {
            closeWhilePeopleSpend(() -> done(facilitation().reveal(hall.facilitator(), Reveal.DOTS, true)));
            check();
            done(facilitation().beginRound(hall.facilitator()));
        }
    }

    @RepeatedTest(3)
    void no_dot_comes_between_the_close_and_the_totals_of_a_round_that_is_opened_and_closed() {
        closeWhilePeopleSpend(() -> {
            for (int n = 0; n < 5; n++) {
                done(facilitation().reveal(hall.facilitator(), Reveal.DOTS, true));
                done(facilitation().reveal(hall.seat(Role.CO_FACILITATOR), Reveal.DOTS, false));
            }
            done(facilitation().reveal(hall.facilitator(), Reveal.DOTS, true));
        });
        check();
        people.forEach(who -> assertThat(hall.spend(who, one, 1).isDone()).isFalse());
        done(facilitation().reveal(hall.facilitator(), Reveal.DOTS, false));
        people.forEach(who -> done(hall.spend(who, one, 1)));
    }
}
