package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import no.trepart.HouseTest;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.Totals;
import no.trepart.storage.Together;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.AgreementService;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.voting.StanceService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** What was shown once is not shown a little different, whatever a facilitator hides, reopens, takes back or begins anew. */
@HouseTest
@WithMockUser(roles = "HOST")
class ShowingsTest {

    @Autowired
    ApplicationContext house;

    @Autowired
    MongoTemplate mongo;

    private Hall hall;
    private List<Seat> people;
    private SuggestionId one;
    private SuggestionId other;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
        people = hall.join(7);
        done(hall.moveTo(Phase.COLLECT));
        one = hall.posted(people.getFirst(), "Tre skjema");
        other = hall.posted(people.getLast(), "Lange møter");
    }

    private Result<?> reveal(Reveal what, boolean on) {
        return hall.a(FacilitationService.class).reveal(hall.facilitator(), what, on);
    }

    private Result<Stance> take(Seat who, SuggestionId about, Stance stance) {
        return hall.a(StanceService.class).take(who, about, stance, "Hvem følger opp?");
    }

    private List<Integer> dots() {
        return hall.console().cards().stream().map(Card::dots).toList();
    }

    private Totals totals() {
        return hall.wall().frame().totals();
    }

    private Agreement agreement() {
        return hall.console().agreements().getFirst();
    }

    @Test
    void totals_change_only_when_enough_people_have_changed_their_dots() {
        done(hall.moveTo(Phase.PRIORITISE));
        people.subList(0, 2).forEach(who -> done(hall.spend(who, one, 2)));
        done(reveal(Reveal.DOTS, true));
        assertThat(totals()).isEqualTo(Totals.TOO_FEW);
        again(() -> people.subList(2, 4).forEach(who -> done(hall.spend(who, other, 3))));
        assertThat(dots()).containsExactly(4, 6);
        again(() -> done(hall.spend(people.get(4), one, 5)));
        assertThat(totals()).isEqualTo(Totals.HELD);
        assertThat(dots()).containsExactly(4, 6);
        again(() -> people.subList(5, 7).forEach(who -> done(hall.spend(who, one, 1))));
        assertThat(totals()).isEqualTo(Totals.SHOWN);
        assertThat(dots()).containsExactly(11, 6);
        again(() -> {});
        assertThat(totals()).isEqualTo(Totals.SHOWN);
    }

    private void again(Runnable meanwhile) {
        done(reveal(Reveal.DOTS, false));
        assertThat(dots()).containsOnlyNulls();
        meanwhile.run();
        done(reveal(Reveal.DOTS, true));
    }

    @Test
    void totals_of_the_round_before_are_not_those_of_a_new_round() {
        done(hall.moveTo(Phase.PRIORITISE));
        people.subList(0, 3).forEach(who -> done(hall.spend(who, one, 2)));
        done(reveal(Reveal.DOTS, true));
        done(hall.a(FacilitationService.class).beginRound(hall.facilitator()));
        people.subList(0, 2).forEach(who -> done(hall.spend(who, other, 2)));
        done(reveal(Reveal.DOTS, true));
        assertThat(totals()).isEqualTo(Totals.TOO_FEW);
        assertThat(dots()).containsOnlyNulls();
    }

    @Test
    void after_the_close_the_last_totals_stand_and_no_ballot_is_remembered() {
        done(hall.moveTo(Phase.PRIORITISE));
        people.subList(0, 3).forEach(who -> done(hall.spend(who, one, 2)));
        done(reveal(Reveal.DOTS, true));
        done(reveal(Reveal.DOTS, false));
        done(hall.spend(people.get(3), one, 5));
        done(hall.moveTo(Phase.CLOSED));
        done(reveal(Reveal.DOTS, true));
        assertThat(dots()).containsExactly(6, 0);
        assertThat(totals()).isEqualTo(Totals.HELD);
        Document stored = Objects.requireNonNull(mongo.findById(hall.id().value() + ":1", Document.class, "showings"));
        assertThat(stored.getList("counts", Document.class)).isEmpty();
        done(hall.moveTo(Phase.PRIORITISE));
        assertThat(dots()).as("until the new round is closed").containsExactly(6, 0);
    }

    @Test
    void a_round_of_dots_that_was_never_shown_can_be_shown_after_the_close() {
        done(hall.moveTo(Phase.PRIORITISE));
        people.subList(0, 3).forEach(who -> done(hall.spend(who, one, 2)));
        done(hall.moveTo(Phase.CLOSED));
        assertThat(dots()).containsOnlyNulls();
        done(reveal(Reveal.DOTS, true));
        assertThat(dots()).containsExactly(6, 0);
    }

    @Test
    void a_round_of_stances_that_was_shown_takes_no_answer_and_is_not_hidden() {
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(one, "Ett skjema"));
        people.subList(0, 6).forEach(who -> done(take(who, one, Stance.FOR)));
        done(reveal(Reveal.STANCES, true));
        assertThat(reveal(Reveal.STANCES, false)).isEqualTo(Result.refused(Refusal.ROUND_SHOWN));
        assertThat(take(people.getLast(), one, Stance.AGAINST)).isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
        assertThat(take(people.getFirst(), one, Stance.AGAINST)).isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
        done(hall.recommend(other, "Korte møter"));
        assertThat(take(people.getLast(), one, Stance.AGAINST))
                .as("another recommendation opens its own round only")
                .isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
        assertThat(agreement().counts()).containsEntry(Stance.FOR, 6);
    }

    @Test
    void stances_on_what_was_taken_back_never_count_again() {
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(one, "Ett skjema"));
        people.forEach(who -> done(take(who, one, Stance.FOR)));
        done(hall.a(AgreementService.class).withdraw(hall.facilitator(), one));
        assertThat(hall.console().agreements()).isEmpty();
        assertThat(take(people.getFirst(), one, Stance.FOR)).isEqualTo(Result.refused(Refusal.NO_RECOMMENDATION));
        done(hall.recommend(one, "Ingen skjema"));
        assertThat(agreement().round()).isEqualTo(2);
        assertThat(agreement().parties()).allMatch(stand -> stand.answered() == 0);
    }

    /** Whoever keeps everything that was shown of a round has nothing to subtract. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_way_a_meeting_goes_each_round_of_stances_is_shown_the_same(long seed) {
        Random chance = new Random(seed);
        Map<String, Agreement> shown = new HashMap<>();
        AgreementService agreements = hall.a(AgreementService.class);
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(one, "Ordlyd"));
        for (int i = 0; i < 60; i++) {
            SuggestionId about = chance.nextBoolean() ? one : other;
            switch (chance.nextInt(12)) {
                case 0 -> reveal(Reveal.STANCES, true);
                case 1 -> reveal(Reveal.STANCES, false);
                case 2 -> hall.recommend(about, "Ordlyd " + chance.nextInt(2));
                case 3 -> agreements.beginRound(hall.facilitator(), about);
                case 4 -> agreements.withdraw(hall.facilitator(), about);
                case 5 -> hall.moveTo(chance.nextInt(3) == 0 ? Phase.CLOSED : Phase.DISCUSS);
                case 6 -> hall.moveTo(Phase.AGREE);
                default ->
                    take(
                            people.get(chance.nextInt(7)),
                            about,
                            List.of(Stance.values()).get(chance.nextInt(3)));
            }
            hall.console().agreements().forEach(seen -> check(seen, shown));
        }
        assertThat(shown).isNotEmpty();
    }

    private static void check(Agreement seen, Map<String, Agreement> shown) {
        if (seen.closed()) {
            Agreement first = shown.computeIfAbsent(seen.subject().id() + seen.round(), round -> seen);
            assertThat(seen.counts()).isEqualTo(first.counts());
            assertThat(seen.parties()).isEqualTo(first.parties());
            assertThat(seen.objections()).containsExactlyInAnyOrderElementsOf(first.objections());
        } else {
            assertThat(seen.agreed()).isFalse();
            assertThat(seen.counts()).isNull();
            assertThat(seen.parties()).allMatch(stand -> stand.consents() == null && stand.openObjections() == null);
        }
    }

    /** What somebody was told is taken is counted, and what was refused is not, at the very moment of the close. */
    @RepeatedTest(5)
    void an_answer_that_meets_the_close_of_its_round_is_either_counted_or_refused() {
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(one, "Ett skjema"));
        AtomicInteger over = new AtomicInteger();
        List<List<Stance>> accepted = Together.on(8, i -> {
            List<Stance> taken = new ArrayList<>();
            if (i == 7) {
                done(reveal(Reveal.STANCES, true));
                over.set(1);
                return taken;
            }
            for (int n = 0; over.get() == 0 || n == 0; n++) {
                Stance stance = n % 2 == 0 ? Stance.FOR : Stance.UNSURE;
                if (take(people.get(i), one, stance).isDone()) {
                    taken.add(stance);
                }
            }
            return taken;
        });
        for (int i = 0; i < 7; i++) {
            List<Stance> own = accepted.get(i);
            Agreement.OwnStance counted =
                    hall.scene(people.get(i)).agreements().getFirst().mine();
            assertThat(counted == null ? null : counted.stance()).isEqualTo(own.isEmpty() ? null : own.getLast());
        }
        assertThat(hall.snapshot().stances()).allMatch(StanceBallot::counted);
    }

    /** Whoever has closed a round has seen it for good, also when others close it at the same moment. */
    @RepeatedTest(5)
    void a_round_that_several_close_at_once_is_shown_the_same_to_each_of_them() {
        List<Seat> many = hall.join(24);
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(one, "Ett skjema"));
        people.forEach(who -> done(take(who, one, Stance.FOR)));
        List<Object> seen = Together.on(28, i -> {
            if (i < 24) {
                return take(many.get(i), one, Stance.UNSURE).isDone();
            }
            done(reveal(Reveal.STANCES, true));
            return Objects.requireNonNull(agreement().counts());
        });
        Map<Stance, Integer> last = Objects.requireNonNull(agreement().counts());
        assertThat(seen.subList(24, 28)).containsOnly(last);
        assertThat(last).containsEntry(Stance.UNSURE, (int)
                seen.stream().filter(Boolean.TRUE::equals).count());
    }
}
