package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import no.trepart.room.Card;
import no.trepart.room.Presence;
import no.trepart.storage.Together;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotBallot;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Test;

/** Anchor check 4 on the database: many people, tabs and facilitators at the same moment, and no dot goes wrong. */
class DotRacesTest extends InAHall {

    @Test
    void fifty_ballots_on_one_suggestion_are_all_counted() {
        List<Seat> people = hall.join(50);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId one = hall.posted(people.getFirst(), "Tre skjema for samme avvik");
        done(hall.moveTo(Phase.PRIORITISE));
        Together.on(50, i -> done(hall.spend(people.get(i), one, 1 + i % BUDGET)));
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.DOTS, true));
        assertThat(hall.wall().cards()).extracting(Card::dots).containsExactly(150);
        assertThat(hall.wall().frame().presence()).extracting(Presence::voted).containsExactly(17, 17, 16, 0);
    }

    @Test
    void one_person_in_many_tabs_never_spends_more_than_the_budget() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        List<SuggestionId> ids = IntStream.range(0, 6)
                .mapToObj(i -> hall.posted(person, "Regel " + i))
                .toList();
        done(hall.moveTo(Phase.PRIORITISE));
        List<List<Result<DotBallot>>> answers = Together.on(
                16,
                tab -> IntStream.range(0, 20)
                        .mapToObj(i -> hall.spend(person, ids.get((tab + i) % 6), random(BUDGET + 2)))
                        .toList());
        assertThat(answers.stream().flatMap(List::stream)).allSatisfy(answer -> {
            if (answer instanceof Result.Done<DotBallot>(DotBallot ballot)) {
                assertThat(ballot.spent()).isBetween(0, BUDGET);
            }
        });
        assertThat(hall.snapshot().dots())
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.spent()).isBetween(0, BUDGET));
    }

    @Test
    void no_dot_is_lost_or_doubled_when_suggestions_are_merged_while_people_vote() {
        List<Seat> people = hall.join(20);
        done(hall.moveTo(Phase.COLLECT));
        List<SuggestionId> ids = IntStream.range(0, 5)
                .mapToObj(i -> hall.posted(people.getFirst(), "Regel nummer " + i))
                .toList();
        AtomicBoolean voting = new AtomicBoolean(true);
        Together.on(12, i -> {
            if (i == 0) {
                mergeBackAndForth(ids);
                voting.set(false);
            } else {
                while (voting.get()) {
                    hall.spend(people.get(random(20)), ids.get(random(5)), random(4));
                }
            }
            return i;
        });
        done(hall.moveTo(Phase.PRIORITISE));
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.DOTS, true));
        int onBallots =
                hall.snapshot().dots().stream().mapToInt(DotBallot::spent).sum();
        int onWall = hall.wall().cards().stream()
                .mapToInt(card -> card.dots() == null ? 0 : card.dots())
                .sum();
        assertThat(onWall).isEqualTo(onBallots).isPositive();
        assertThat(hall.snapshot().dots())
                .allSatisfy(ballot -> assertThat(ballot.spent()).isLessThanOrEqualTo(BUDGET));
    }

    private void mergeBackAndForth(List<SuggestionId> ids) {
        SortingService sorting = hall.a(SortingService.class);
        for (int i = 0; i < 6; i++) {
            done(hall.moveTo(Phase.SORT));
            sorting.merge(hall.facilitator(), ids.get(i % 5), ids.get((i + 2) % 5));
            sorting.merge(hall.seat(Role.CO_FACILITATOR), ids.get((i + 2) % 5), ids.get(i % 5));
            if (i % 3 == 2) {
                done(sorting.undo(hall.facilitator()));
            }
            done(hall.moveTo(Phase.PRIORITISE));
        }
    }

    @Test
    void dots_on_what_was_merged_since_can_be_given_back() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId one = hall.posted(person, "Tre skjema");
        SuggestionId other = hall.posted(person, "Tre skjemaer");
        done(hall.moveTo(Phase.PRIORITISE));
        done(hall.spend(person, one, 2));
        done(hall.spend(person, other, 3));
        done(hall.moveTo(Phase.SORT));
        done(hall.a(SortingService.class).merge(hall.facilitator(), one, other));
        done(hall.moveTo(Phase.PRIORITISE));
        assertThat(hall.scene(person).spent()).containsEntry(other.value(), 5);
        assertThat(done(hall.spend(person, other, 4)).spent()).isEqualTo(4);
        assertThat(hall.scene(person).left()).isEqualTo(1);
    }

    @Test
    void dots_on_what_was_hidden_since_can_be_spent_on_something_else() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId rude = hall.posted(person, "Kari er treg");
        SuggestionId other = hall.posted(person, "Tre skjema");
        done(hall.moveTo(Phase.PRIORITISE));
        done(hall.spend(person, rude, 5));
        done(hall.a(SortingService.class).hide(hall.facilitator(), rude, "Nevner en person"));
        assertThat(hall.scene(person).left()).isEqualTo(5);
        done(hall.spend(person, other, 5));
        done(hall.a(SortingService.class).undo(hall.facilitator()));
        assertThat(hall.scene(person).left()).isZero();
        assertThat(hall.snapshot().dots().getFirst().spent()).isEqualTo(5);
    }
}
