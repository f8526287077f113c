package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.Totals;
import no.trepart.storage.Together;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.voting.DotBallot;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendations;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Timer;
import no.trepart.workshop.WorkshopChange;
import no.trepart.workshop.Workshops;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever leads the room is suddenly gone, between two acts or in the middle of one, and the other who leads it goes on. */
class LeavingInTheMiddleTest extends InAHall {

    private static final int PEOPLE = 9;
    private static final Proposal PROPOSAL = new Proposal(Outcome.SIMPLIFY, "Ett skjema", null, null, null, null);

    private List<Seat> people;
    private SuggestionId post;
    private Seat other;
    private FacilitationService lead;

    @BeforeEach
    void a_post() {
        people = hall.join(PEOPLE);
        done(hall.moveTo(Phase.COLLECT));
        post = hall.posted(people.getFirst(), "Tre skjema");
        other = hall.seat(Role.CO_FACILITATOR);
        lead = hall.a(FacilitationService.class);
    }

    private List<Supplier<Result<?>>> acts(Seat seat) {
        return List.of(
                () -> lead.moveTo(seat, Phase.PRIORITISE),
                () -> lead.reveal(seat, Reveal.DOTS, true),
                () -> lead.moveTo(seat, Phase.AGREE),
                () -> hall.recommend(post, "Ett skjema"),
                () -> lead.reveal(seat, Reveal.STANCES, true));
    }

    /** The last act of the one who leaves is still on its way when the other takes every step from the first on. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void whatever_one_was_doing_the_other_takes_every_step_and_nothing_is_lost(int acts) {
        Timer clock = done(lead.startTimer(hall.facilitator(), Duration.ofMinutes(10)))
                .countdown()
                .orElseThrow();
        CountDownLatch leaving = new CountDownLatch(1);
        AtomicBoolean over = new AtomicBoolean();
        Together.on(PEOPLE + 2, i -> {
            if (i == PEOPLE) {
                actAndLeave(acts, leaving);
            } else if (i == PEOPLE + 1) {
                Together.await(leaving);
                acts(other).forEach(act -> assertThat(act.get()).isNotNull());
                over.set(true);
            }
            for (int late = 0; i < PEOPLE && late < 2; late += over.get() ? 1 : 0) {
                vote(people.get(i));
            }
            return i;
        });
        done(lead.moveTo(other, Phase.PRIORITISE));
        done(lead.reveal(other, Reveal.DOTS, false));
        people.forEach(who -> done(hall.spend(who, post, 3)));
        acts(other).forEach(act -> done(act.get()));
        assertThat(hall.now().phase()).isEqualTo(Phase.AGREE);
        assertThat(hall.now().countdown()).contains(clock);
        assertThat(hall.wall().frame().totals()).isEqualTo(Totals.SHOWN);
        assertTotalsAreOnTheBallots();
        assertThat(agreement().closed()).isTrue();
    }

    private void actAndLeave(int acts, CountDownLatch leaving) {
        List<Supplier<Result<?>>> all = acts(hall.facilitator());
        for (int n = 0; n < acts; n++) {
            if (n == acts - 1) {
                leaving.countDown();
            }
            var unused = all.get(n).get();
        }
    }

    private void vote(Seat who) {
        hall.spend(who, post, 1 + random(BUDGET));
        hall.a(StanceService.class).take(who, post, Stance.FOR, null);
    }

    private void assertTotalsAreOnTheBallots() {
        int onBallots =
                hall.snapshot().dots().stream().mapToInt(DotBallot::spent).sum();
        assertThat(hall.wall().cards()).extracting(Card::dots).containsExactly(onBallots);
    }

    private Agreement agreement() {
        return hall.console().agreements().getFirst();
    }

    /** The process dies after the first of the writes of an act. */
    private void halfOf(WorkshopChange first) {
        assertThat(hall.a(Workshops.class).change(hall.id(), List.of(Phase.values()), first))
                .isPresent();
    }

    @Test
    void a_round_of_dots_that_was_half_closed_is_opened_and_closed_by_the_other() {
        done(hall.moveTo(Phase.PRIORITISE));
        people.forEach(who -> done(hall.spend(who, post, 3)));
        halfOf(new WorkshopChange.Revealed(Reveal.DOTS, true));
        assertThat(hall.wall().frame().totals().areShown()).isFalse();
        done(lead.reveal(other, Reveal.DOTS, false));
        done(lead.reveal(other, Reveal.DOTS, true));
        assertThat(hall.wall().cards()).extracting(Card::dots).containsExactly(3 * PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_round_of_stances_that_was_half_closed_is_closed_by_the_other(boolean stopped) {
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        people.forEach(who -> done(hall.a(StanceService.class).take(who, post, Stance.FOR, null)));
        halfOf(new WorkshopChange.Revealed(Reveal.STANCES, true));
        if (stopped) {
            assertThat(hall.a(Recommendations.class).stopRounds(hall.id())).hasSize(1);
        }
        assertThat(agreement().counts()).isNull();
        done(lead.reveal(other, Reveal.STANCES, true));
        assertThat(agreement().agreed()).isTrue();
        assertThat(agreement().counts()).containsEntry(Stance.FOR, PEOPLE);
    }

    @Test
    void a_recommendation_that_was_half_proposed_is_answered_and_closed_with_the_other() {
        done(hall.moveTo(Phase.AGREE));
        done(lead.reveal(hall.facilitator(), Reveal.STANCES, true));
        hall.a(Recommendations.class).propose(hall.id(), post, PROPOSAL, Instant.EPOCH);
        people.forEach(who -> done(hall.a(StanceService.class).take(who, post, Stance.FOR, null)));
        assertThat(agreement().open()).isTrue();
        done(lead.reveal(other, Reveal.STANCES, true));
        assertThat(agreement().agreed()).isTrue();
    }

    @Test
    void parts_of_a_split_that_was_never_taken_are_seen_by_nobody() {
        Suggestion whole = hall.snapshot().suggestions().getFirst();
        assertThat(hall.a(Suggestions.class).add(part(whole))).isTrue();
        assertThat(hall.console().cards()).extracting(Card::id).containsExactly(post.value());
        done(hall.a(SortingService.class).split(other, post, List.of("Første del", "Andre del")));
        assertThat(hall.console().cards())
                .extracting(Card::text)
                .contains("Første del", "Andre del")
                .doesNotContain("Halv del");
    }

    private static Suggestion part(Suggestion whole) {
        return new Suggestion(
                new SuggestionId("half"),
                whole.workshop(),
                99,
                whole.kind(),
                "Halv del",
                whole.party(),
                whole.author(),
                whole.alias(),
                whole.proxy(),
                whole.triage(),
                whole.id(),
                whole.postedAt(),
                null);
    }
}
