package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import no.trepart.room.Agreement;
import no.trepart.storage.Together;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.voting.StanceService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many take a stance at the same moment, in several tabs, while words change and other suggestions are merged in and taken out. */
class StanceRacesTest extends InAHall {

    private static final List<Stance> STANCES = List.of(Stance.values());

    private List<Seat> people;
    private SuggestionId post;
    private SuggestionId same;

    @BeforeEach
    void a_recommendation() {
        people = hall.join(50);
        done(hall.moveTo(Phase.COLLECT));
        post = hall.posted(people.getFirst(), "Tre skjema");
        same = hall.posted(people.getLast(), "Tre skjemaer");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
    }

    private Result<Stance> take(Seat who, Stance stance) {
        return hall.a(StanceService.class).take(who, post, stance, "Hvem følger opp?");
    }

    private Agreement closed() {
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.STANCES, true));
        return hall.console().agreements().getFirst();
    }

    @Test
    void fifty_ballots_on_one_recommendation_are_all_counted() {
        Together.on(50, i -> done(take(people.get(i), i % 2 == 0 ? Stance.FOR : Stance.UNSURE)));
        assertThat(closed().counts()).containsEntry(Stance.FOR, 25).containsEntry(Stance.UNSURE, 25);
    }

    @Test
    void one_who_answers_in_many_tabs_is_counted_once() {
        Together.on(16, tab -> take(people.getFirst(), STANCES.get(tab % 3)).isDone());
        assertThat(hall.snapshot().stances()).hasSize(1);
        people.subList(1, 50).forEach(who -> done(take(who, Stance.FOR)));
        assertThat(Objects.requireNonNull(closed().counts()).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(50);
    }

    @RepeatedTest(2)
    void nobody_is_lost_or_counted_twice_when_words_change_and_suggestions_are_merged_meanwhile() {
        AtomicBoolean voting = new AtomicBoolean(true);
        Together.on(11, i -> {
            if (i == 10) {
                changeWordsAndMerge();
                voting.set(false);
            }
            while (i < 10 && voting.get()) {
                take(people.get(random(50)), STANCES.get(random(3)));
            }
            return i;
        });
        assertThat(hall.snapshot().stances())
                .extracting(ballot -> ballot.participant() + " " + ballot.round())
                .doesNotHaveDuplicates();
        Together.on(50, i -> done(take(people.get(i), Stance.FOR)));
        Agreement last = closed();
        assertThat(last.proposal().wording()).isEqualTo("Ordlyd 4");
        assertThat(hall.snapshot().stances())
                .filteredOn(ballot -> ballot.round() == last.round())
                .hasSize(50)
                .allMatch(StanceBallot::counted)
                .allMatch(ballot -> ballot.stance() == Stance.FOR);
        assertThat(last.agreed()).isTrue();
    }

    private void changeWordsAndMerge() {
        SortingService sorting = hall.a(SortingService.class);
        Seat other = hall.seat(Role.CO_FACILITATOR);
        for (int i = 0; i < 5; i++) {
            done(hall.moveTo(Phase.DISCUSS));
            done(i % 2 == 0 ? sorting.merge(other, same, post) : sorting.undo(other, same));
            done(hall.recommend(post, "Ordlyd " + i));
            done(hall.moveTo(Phase.AGREE));
        }
    }
}
