package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationService;
import no.trepart.storage.Together;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotTally;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.voting.StanceService;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Clock, phases and the close while many people do things at the same moment, on the database itself. */
class RacesTest extends InAHall {

    /** Two facilitators who both give the room another minute. */
    @RepeatedTest(3)
    void every_minute_that_is_given_at_once_is_given() {
        FacilitationService lead = hall.a(FacilitationService.class);
        done(lead.startTimer(hall.facilitator(), Duration.ofMinutes(10)));
        Duration left = left(done(lead.pauseTimer(hall.facilitator())));
        Together.on(8, i -> done(lead.extendTimer(hall.facilitator(), Duration.ofMinutes(1))));
        assertThat(left(hall.snapshot().workshop())).isEqualTo(left.plusMinutes(8));
    }

    @RepeatedTest(3)
    void a_timer_that_is_taken_away_while_others_change_it_does_not_come_back() {
        FacilitationService lead = hall.a(FacilitationService.class);
        done(lead.startTimer(hall.facilitator(), Duration.ofMinutes(10)));
        Together.on(
                8,
                i -> done(
                        i == 0
                                ? lead.startTimer(hall.facilitator(), Duration.ZERO)
                                : lead.extendTimer(hall.facilitator(), Duration.ofMinutes(1))));
        assertThat(hall.snapshot().workshop().countdown()).isEmpty();
    }

    private static Duration left(Workshop workshop) {
        return workshop.countdown().orElseThrow().leftAt(Instant.EPOCH);
    }

    @RepeatedTest(3)
    void a_post_that_meets_the_change_of_phase_is_either_refused_or_there() {
        List<Seat> people = hall.join(12);
        done(hall.moveTo(Phase.COLLECT));
        List<List<Result<Suggestion>>> answers = Together.on(13, i -> {
            if (i == 12) {
                done(hall.moveTo(Phase.PRIORITISE));
                return List.of(hall.post(people.getFirst(), "Etter skiftet"));
            }
            return IntStream.range(0, 6)
                    .mapToObj(n -> hall.post(people.get(i), "Regel " + i + " " + n))
                    .toList();
        });
        assertThat(answers.getLast()).containsExactly(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        Set<SuggestionId> accepted = answers.stream()
                .flatMap(List::stream)
                .filter(Result::isDone)
                .map(answer -> done(answer).id())
                .collect(Collectors.toSet());
        assertThat(hall.snapshot().suggestions())
                .extracting(Suggestion::id)
                .containsExactlyInAnyOrderElementsOf(accepted);
        assertThat(hall.post(people.getFirst(), "Enda senere").isDone()).isFalse();
    }

    @Test
    void two_facilitators_who_press_next_together_go_one_step() {
        done(hall.moveTo(Phase.COLLECT));
        Phase next = Agenda.FULL.next(hall.now().phase()).orElseThrow();
        Together.on(
                2,
                i -> done(hall.a(FacilitationService.class)
                        .moveTo(hall.seat(i == 0 ? Role.FACILITATOR : Role.CO_FACILITATOR), next)));
        assertThat(hall.now().phase()).isEqualTo(Phase.SORT);
        assertThat(hall.now().round()).isEqualTo(1);
    }

    @Test
    void two_facilitators_who_reopen_together_begin_one_round() {
        done(hall.moveTo(Phase.CLOSED));
        Together.on(8, i -> done(hall.moveTo(Phase.PRIORITISE)));
        assertThat(hall.now().round()).isEqualTo(2);
    }

    /** One presses «neste» while the other closes: a closed workshop never goes on in the round whose ballots are deleted. */
    @RepeatedTest(10)
    void a_workshop_that_was_closed_in_between_goes_on_in_a_new_round() {
        done(hall.moveTo(Phase.PRIORITISE));
        Together.on(8, i -> done(hall.moveTo(i % 2 == 0 ? Phase.CLOSED : Phase.AGREE)));
        assertThat(hall.now().isClosed() || hall.now().round() > 1).isTrue();
    }

    /** Whatever people are doing while the meeting is closed: what they did is there without them, or refused. */
    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"SITUATION", "COLLECT", "PRIORITISE", "AGREE"})
    void nobody_is_linked_to_what_they_did_while_the_meeting_was_closed(Phase phase) {
        List<Seat> people = hall.join(9);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = hall.posted(people.getFirst(), "Tre skjema");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.moveTo(phase));
        AtomicInteger acts = new AtomicInteger();
        Map<Seat, Integer> dots = new ConcurrentHashMap<>();
        Together.on(10, i -> {
            if (i == 9) {
                await().until(() -> acts.get() > 40);
                done(hall.moveTo(Phase.CLOSED));
            }
            while (i < 9 && !hall.now().isClosed()) {
                act(people.get(i), post, dots);
                acts.incrementAndGet();
            }
            return act(people.get(i % 9), post, dots);
        });
        assertThat(Traces.of(hall).links()).isEqualTo(Map.of("participants", Set.of("_id", "alias", "token")));
        DotTally shown = hall.snapshot().shownDots().totals();
        assertThat(
                        shown == null
                                ? dots.values().stream().filter(n -> n > 0).count() < 3
                                : shown.total(post) == sum(dots))
                .as("%s of %s", shown, dots)
                .isTrue();
        assertThat(hall.snapshot().stances()).hasSizeLessThanOrEqualTo(9).allMatch(StanceBallot::isAnonymous);
    }

    private static int sum(Map<Seat, Integer> dots) {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    private boolean act(Seat seat, SuggestionId post, Map<Seat, Integer> dots) {
        Stance stance = List.of(Stance.values()).get(random(3));
        hall.post(seat, "Enda en regel");
        hall.say(seat, post, "Enig");
        int n = random(BUDGET + 1);
        if (hall.spend(seat, post, n).isDone()) {
            dots.put(seat, n);
        }
        hall.a(StanceService.class).take(seat, post, stance, "Hvem følger opp?");
        return hall.a(SituationService.class)
                .answer(seat, OpeningQuestion.WHAT_WORKS, "Tillit", "a" + random(1_000_000))
                .isDone();
    }
}
