package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.trepart.HouseTest;
import no.trepart.chat.ChatService;
import no.trepart.chat.Message;
import no.trepart.chat.NewMessage;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationAnswer;
import no.trepart.situation.SituationService;
import no.trepart.storage.Together;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.NewSuggestion;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
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
import no.trepart.workshop.Settings;
import no.trepart.workshop.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

/** Many people do things at the same moment, on the database itself. */
@HouseTest
@WithMockUser(roles = "HOST")
class RacesTest {

    private static final int BUDGET = 5;

    private static final Settings ONE_SUGGESTION_EACH =
            new Settings(5, 50, 3, 30, 1, false, false, false, false, false, Set.of(), Agenda.FULL);

    @Autowired
    ApplicationContext house;

    private Hall hall;

    @BeforeEach
    void a_meeting() {
        hall = Hall.open(house);
    }

    private SuggestionId posted(Seat seat, String text) {
        return done(hall.post(seat, text)).id();
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    /** The same click that arrives twice: two tabs, or a retry while the first try is under way. */
    @RepeatedTest(5)
    void a_post_that_arrives_many_times_at_once_is_one_post() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.COLLECT));
        NewSuggestion wish = new NewSuggestion(Kind.RULE, "Tre skjema", null, "one-click");
        List<Suggestion> answers =
                Together.on(8, i -> done(hall.a(SuggestionService.class).post(person, wish)));
        assertThat(hall.snapshot().suggestions()).hasSize(1);
        assertThat(Set.copyOf(answers)).isEqualTo(Set.copyOf(hall.snapshot().suggestions()));
    }

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

    /** The first try counts, and gets the number; the others neither count nor leave a gap in the numbers. */
    @RepeatedTest(5)
    void a_post_that_arrives_many_times_at_once_is_counted_and_numbered_once() {
        hall = Hall.open(house, ONE_SUGGESTION_EACH);
        List<Seat> people = hall.join(6);
        done(hall.moveTo(Phase.COLLECT));
        Together.on(
                18,
                i -> done(hall.a(SuggestionService.class)
                        .post(people.get(i % 6), new NewSuggestion(Kind.RULE, "Tre skjema", null, "one-click"))));
        assertThat(hall.snapshot().suggestions()).extracting(Suggestion::no).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(hall.post(people.getFirst(), "Enda ett")).isEqualTo(Result.refused(Refusal.TOO_MANY_SUGGESTIONS, 1));
    }

    @RepeatedTest(3)
    void what_is_said_and_answered_many_times_at_once_is_there_once() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.SITUATION));
        NewMessage hello = new NewMessage(null, "Hei", "one-click");
        Set<Message> said =
                Set.copyOf(Together.on(8, i -> done(hall.a(ChatService.class).say(person, hello))));
        Set<SituationAnswer> answered = Set.copyOf(Together.on(
                8,
                i -> done(hall.a(SituationService.class)
                        .answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "one-click"))));
        assertThat(hall.snapshot().messages()).containsExactlyElementsOf(said);
        assertThat(hall.snapshot().answers()).containsExactlyElementsOf(answered);
    }

    /** Nobody can know whether the lost answer was a refusal, so the step that came in between changes nothing. */
    @Test
    void a_repeat_gets_the_first_answer_when_the_meeting_has_moved_on() {
        Seat person = hall.join(1).getFirst();
        done(hall.moveTo(Phase.SITUATION));
        SituationService situation = hall.a(SituationService.class);
        SituationAnswer answer = done(situation.answer(person, OpeningQuestion.WHAT_WORKS, "Tillit", "c"));
        done(hall.moveTo(Phase.COLLECT));
        SuggestionService suggestions = hall.a(SuggestionService.class);
        Suggestion post = done(suggestions.post(person, new NewSuggestion(Kind.RULE, "Tre skjema", null, "c")));
        done(hall.moveTo(Phase.PRIORITISE));
        assertThat(done(situation.answer(person, OpeningQuestion.WHAT_WORKS, "Noe annet", "c")))
                .isEqualTo(answer);
        assertThat(done(suggestions.post(person, new NewSuggestion(Kind.RULE, "Noe annet", null, "c"))))
                .isEqualTo(post);
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
        Phase next = hall.now().phase().next().orElseThrow();
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

    /** One presses «neste» while the other closes: a closed workshop never goes on in the round whose ballots are counted. */
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
        SuggestionId post = posted(people.getFirst(), "Tre skjema");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(post, "Ett skjema"));
        done(hall.moveTo(phase));
        AtomicInteger acts = new AtomicInteger();
        Together.on(10, i -> {
            if (i == 9) {
                await().until(() -> acts.get() > 40);
                done(hall.moveTo(Phase.CLOSED));
            }
            while (i < 9 && !hall.now().isClosed()) {
                act(people.get(i), post);
                acts.incrementAndGet();
            }
            return act(people.get(i % 9), post);
        });
        assertThat(Traces.of(hall).links()).isEqualTo(Map.of("participants", Set.of("_id", "alias", "token")));
        assertThat(hall.snapshot().countedDots().total(post)).isLessThanOrEqualTo(9 * BUDGET);
        assertThat(hall.snapshot().stances()).hasSizeLessThanOrEqualTo(9).allMatch(StanceBallot::isAnonymous);
    }

    private boolean act(Seat seat, SuggestionId post) {
        Stance stance = List.of(Stance.values()).get(random(3));
        hall.post(seat, "Enda en regel");
        hall.say(seat, post, "Enig");
        hall.spend(seat, post, random(BUDGET + 1));
        hall.a(StanceService.class).take(seat, post, stance, "Hvem følger opp?");
        return hall.a(SituationService.class)
                .answer(seat, OpeningQuestion.WHAT_WORKS, "Tillit", "a" + random(1_000_000))
                .isDone();
    }
}
