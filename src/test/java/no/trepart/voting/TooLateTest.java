package no.trepart.voting;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import no.trepart.HouseTest;
import no.trepart.proof.Hall;
import no.trepart.suggestion.Boards;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Participants;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopChanges;
import no.trepart.workshop.Workshops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** A vote that has seen an open round and is overtaken by the close before it is stored. */
@HouseTest
@WithMockUser(roles = "HOST")
class TooLateTest {

    @Autowired
    ApplicationContext house;

    /** What is stored, where something happens right after somebody has looked for the first time. */
    private <T> T overtaken(Class<T> stored, String look, Runnable event) {
        T real = house.getBean(stored);
        AtomicBoolean happened = new AtomicBoolean();
        Object overtaken =
                Proxy.newProxyInstance(stored.getClassLoader(), new Class<?>[] {stored}, (proxy, method, arguments) -> {
                    if (method.isDefault()) {
                        return InvocationHandler.invokeDefault(proxy, method, arguments);
                    }
                    try {
                        Object answer = method.invoke(real, arguments);
                        if (method.getName().equals(look) && happened.compareAndSet(false, true)) {
                            event.run();
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return stored.cast(overtaken);
    }

    private DotService dots(Hall hall, Runnable event) {
        return new DotService(
                hall.a(Ballots.class),
                hall.a(Suggestions.class),
                hall.a(Boards.class),
                overtaken(Workshops.class, "find", event),
                hall.a(Participants.class),
                hall.a(WorkshopChanges.class));
    }

    private StanceService stances(Hall hall, Runnable event) {
        return stances(hall, overtaken(Recommendations.class, "find", event), hall.a(Ballots.class));
    }

    private static StanceService stances(Hall hall, Recommendations recommendations, Ballots ballots) {
        return new StanceService(
                recommendations,
                ballots,
                hall.a(Boards.class),
                hall.a(Workshops.class),
                hall.a(Participants.class),
                hall.a(WorkshopChanges.class),
                () -> UUID.randomUUID().toString(),
                Clock.systemUTC());
    }

    @Test
    void dots_are_not_counted_twice() {
        Hall hall = Hall.open(house);
        List<Seat> voters = hall.join(3);
        Seat voter = voters.getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = done(hall.post(voter, "Tre skjema")).id();
        done(hall.moveTo(Phase.PRIORITISE));
        voters.forEach(each -> done(hall.spend(each, post, 5)));
        Result<DotBallot> late =
                dots(hall, () -> done(hall.moveTo(Phase.CLOSED))).spend(voter, post, 5);
        assertThat(late.isDone()).isFalse();
        assertThat(hall.snapshot().shownDots().totals())
                .extracting(totals -> totals.total(post), DotTally::people)
                .containsExactly(15, 3);
        assertThat(hall.snapshot().dots()).isEmpty();
    }

    @Test
    void dots_of_the_next_round_are_not_mixed_with_those_of_the_last() {
        Hall hall = Hall.open(house);
        Seat voter = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = done(hall.post(voter, "Tre skjema")).id();
        done(hall.moveTo(Phase.PRIORITISE));
        Runnable closedAndReopened = () -> {
            done(hall.moveTo(Phase.CLOSED));
            done(hall.moveTo(Phase.PRIORITISE));
        };
        assertThat(dots(hall, closedAndReopened).spend(voter, post, 5).isDone()).isFalse();
        assertThat(hall.a(Ballots.class).dots(hall.id(), 1)).isEmpty();
        done(hall.spend(voter, post, 4));
        assertThat(hall.scene(voter).left()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_dot_that_is_overtaken_by_the_close_of_its_round_does_not_lie_on_the_ballot(boolean voted) {
        Hall hall = Hall.open(house);
        List<Seat> voters = hall.join(4);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = done(hall.post(voters.getFirst(), "Tre skjema")).id();
        done(hall.moveTo(Phase.PRIORITISE));
        voters.stream().skip(voted ? 0 : 1).forEach(voter -> done(hall.spend(voter, post, 1)));
        Seat late = voters.getFirst();
        Runnable close = () -> done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.DOTS, true));
        assertThat(dots(hall, close).spend(late, post, 5)).isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
        assertThat(hall.scene(late).spent().getOrDefault(post.value(), 0)).isEqualTo(voted ? 1 : 0);
        done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.DOTS, false));
        assertThat(done(hall.spend(late, post, 5)).spent()).isEqualTo(5);
    }

    /** One closes the round while another, who has seen it stopping, has yet to mark its answers. */
    @Test
    void a_stance_that_comes_between_two_who_close_its_round_is_refused_and_never_marked() {
        Hall hall = Hall.open(house);
        List<Seat> voters = hall.join(4);
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = done(hall.post(voters.getFirst(), "Tre skjema")).id();
        done(hall.moveTo(Phase.AGREE));
        Recommendation round = done(hall.recommend(post, "Ett skjema"));
        voters.stream()
                .skip(1)
                .forEach(voter -> done(hall.a(StanceService.class).take(voter, post, Stance.FOR, null)));
        StanceService overtaken = stances(
                hall,
                overtaken(
                        Recommendations.class,
                        "find",
                        () -> done(hall.a(FacilitationService.class).reveal(hall.facilitator(), Reveal.STANCES, true))),
                overtaken(Ballots.class, "begin", () -> hall.a(Ballots.class).count(round)));
        assertThat(overtaken.take(voters.getFirst(), post, Stance.UNSURE, null))
                .isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
        assertThat(hall.snapshot().stances()).hasSize(3).allMatch(StanceBallot::counted);
        assertThat(hall.console().agreements().getFirst().counts()).containsEntry(Stance.UNSURE, 0);
    }

    @Test
    void one_who_is_for_it_by_now_has_no_objection_recorded() {
        Hall hall = Hall.open(house);
        Seat voter = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = done(hall.post(voter, "Tre skjema")).id();
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        StanceService service = hall.a(StanceService.class);
        done(service.take(voter, post, Stance.AGAINST, "Hvem følger opp?"));
        String ballot = hall.snapshot().stances().getFirst().id();
        Ballots changedMeanwhile =
                overtaken(Ballots.class, "findStance", () -> done(service.take(voter, post, Stance.FOR, null)));
        assertThat(stances(hall, hall.a(Recommendations.class), changedMeanwhile)
                        .settle(voter, ballot, ObjectionState.RECORDED))
                .isEqualTo(Result.refused(Refusal.CHANGED_MEANWHILE));
        assertThat(hall.snapshot().stances())
                .singleElement()
                .satisfies(stance -> assertThat(stance.objection()).isNull());
    }

    @Test
    void a_stance_is_not_counted_twice() {
        Hall hall = Hall.open(house);
        Seat voter = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        SuggestionId post = done(hall.post(voter, "Tre skjema")).id();
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.a(StanceService.class).take(voter, post, Stance.FOR, null));
        Result<Stance> late = stances(hall, () -> done(hall.moveTo(Phase.CLOSED)))
                .take(voter, post, Stance.AGAINST, "Hvem følger opp?");
        assertThat(late.isDone()).isFalse();
        assertThat(hall.snapshot().stances()).singleElement().satisfies(stance -> {
            assertThat(stance.isAnonymous()).isTrue();
            assertThat(stance.stance()).isEqualTo(Stance.FOR);
        });
    }
}
