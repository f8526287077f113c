package no.trepart.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.trepart.HouseTest;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.ExpiryService;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Joined;
import no.trepart.workshop.Language;
import no.trepart.workshop.NewWorkshop;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Settings;
import no.trepart.workshop.StartedWorkshop;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.test.context.support.WithMockUser;

/** People answer how the meeting was, also after it is closed and every link to them is deleted. */
@HouseTest
@WithMockUser(roles = "HOST")
class EvaluatingTest {

    @Autowired
    WorkshopService workshops;

    @Autowired
    ParticipationService participation;

    @Autowired
    FacilitationService facilitation;

    @Autowired
    EvaluationService evaluation;

    @Autowired
    ExpiryService expiry;

    @Autowired
    Slips slips;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MongoTemplate mongo;

    private WorkshopId id = new WorkshopId("");
    private Seat facilitator = Seat.of(id, Role.FACILITATOR);
    private Joined nurse;
    private Joined observer;

    @BeforeEach
    void a_workshop() {
        Settings atOnce = new Settings(5, 50, 3, 0, 30, false, false, false, false, false, Set.of(), Agenda.FULL);
        StartedWorkshop started = done(workshops.start(new NewWorkshop("Tillit", null, Language.NB, atOnce)));
        id = started.workshop().id();
        facilitator = Seat.of(id, Role.FACILITATOR);
        nurse = done(participation.join(started.workshop().code(), Party.EMPLOYEES, null, "join nurse " + id));
        observer = done(participation.join(started.workshop().code(), Party.OBSERVER, null, "join observer " + id));
    }

    @Test
    void a_second_answer_takes_the_place_of_the_first() {
        done(answer(EvaluationQuestion.TRUST, 2));
        done(answer(EvaluationQuestion.TRUST, 4));
        assertThat(slips.all(id))
                .singleElement()
                .satisfies(slip -> assertThat(slip.value()).isEqualTo(4));
    }

    @Test
    void many_tabs_at_once_give_one_answer() throws Exception {
        move(Phase.CLOSED);
        List<Callable<Result<Integer>>> taps = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<Result<Integer>>) () -> answer(EvaluationQuestion.HEARD, i % 5 + 1))
                .toList();
        try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
            assertThat(tabs.invokeAll(taps)).allMatch(EvaluatingTest::isDone);
        }
        assertThat(slips.all(id)).hasSize(1);
    }

    private static boolean isDone(Future<Result<Integer>> tap) {
        try {
            return tap.get().isDone();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_answer_is_found_again_with_the_token_and_with_nothing_else() {
        move(Phase.CLOSED);
        done(answer(EvaluationQuestion.HEARD, 3));
        Urn urn = Urn.of(slips.all(id), List.of());
        Seat back = done(workshops.seat(workshops.find(id).orElseThrow().code(), nurse.token()));
        assertThat(urn.find(Objects.requireNonNull(back.pseudonym()), EvaluationQuestion.HEARD, 1, Moment.END))
                .contains(3);
        String stored = mongo.find(query(where("workshop").is(id.value())), org.bson.Document.class, "participants")
                .toString();
        assertThat(stored).contains(nurse.participant().id().value());
        assertThat(slips.all(id)).allSatisfy(slip -> assertThat(stored).doesNotContain(slip.name()));
    }

    @Test
    void nothing_stored_with_an_answer_leads_to_the_person_or_the_hour() {
        done(answer(EvaluationQuestion.TRUST, 3));
        move(Phase.CLOSED);
        done(answer(EvaluationQuestion.TRUST, 5));
        done(answer(EvaluationQuestion.HEARD, 5));
        List<org.bson.Document> stored =
                mongo.find(query(where("workshop").is(id.value())), org.bson.Document.class, "slips");
        assertThat(stored).hasSize(3).allSatisfy(slip -> {
            assertThat(slip.keySet())
                    .containsExactlyInAnyOrder(
                            "_id", "number", "workshop", "question", "meeting", "moment", "party", "value");
            assertThat(slip.toString()).doesNotContain(nurse.participant().id().value(), nurse.token());
        });
        assertThat(stored).extracting(slip -> slip.get("_id")).doesNotHaveDuplicates();
    }

    @Test
    void trust_is_asked_at_the_start_and_at_the_end_and_the_meeting_only_at_the_end() {
        assertThat(answer(EvaluationQuestion.HEARD, 3)).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        done(answer(EvaluationQuestion.TRUST, 3));
        move(Phase.COLLECT);
        assertThat(answer(EvaluationQuestion.HEARD, 3)).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        move(Phase.CLOSED);
        done(answer(EvaluationQuestion.TRUST, 4));
        assertThat(slips.all(id)).extracting(Slip::moment).containsExactlyInAnyOrder(Moment.START, Moment.END);
    }

    @Test
    void who_comes_after_the_start_answers_it_once() {
        move(Phase.AGREE);
        assertThat(answer(EvaluationQuestion.TRUST, 3)).isEqualTo(Result.done(3));
        assertThat(answer(EvaluationQuestion.TRUST, 5)).isEqualTo(Result.done(3));
        assertThat(slips.all(id)).singleElement().satisfies(slip -> {
            assertThat(slip.moment()).isEqualTo(Moment.START);
            assertThat(slip.value()).isEqualTo(3);
        });
    }

    @Test
    void nobody_changes_what_they_said_at_the_start_once_people_work() {
        done(answer(EvaluationQuestion.TRUST, 2));
        move(Phase.COLLECT);
        assertThat(answer(EvaluationQuestion.TRUST, 5)).isEqualTo(Result.done(2));
    }

    /** Else the meeting that went on would become another one by it. */
    @Test
    void a_meeting_that_was_closed_by_mistake_is_not_begun_by_a_late_answer() {
        move(Phase.CLOSED);
        move(Phase.AGREE);
        assertThat(answer(EvaluationQuestion.TRUST, 3)).isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
    }

    @Test
    void latecomers_are_asked_in_the_next_meeting_too_when_it_was_begun_with_the_question() {
        move(Phase.CLOSED);
        move(Phase.WELCOME);
        Joined early = done(
                participation.join(workshops.find(id).orElseThrow().code(), Party.ELECTED, null, "join early " + id));
        done(evaluation.answer(early.seat(), EvaluationQuestion.TRUST, 4));
        move(Phase.DISCUSS);
        done(answer(EvaluationQuestion.TRUST, 3));
    }

    @Test
    void observers_tell_how_the_meeting_was_but_not_of_the_trust_between_the_parties() {
        move(Phase.CLOSED);
        assertThat(evaluation.answer(observer.seat(), EvaluationQuestion.TRUST, 3))
                .isEqualTo(Result.refused(Refusal.ROLE_DOES_NOT_ALLOW));
        done(evaluation.answer(observer.seat(), EvaluationQuestion.USEFUL, 3));
    }

    @Test
    void once_the_result_is_shown_nobody_answers_and_it_is_not_hidden_again() {
        assertThat(facilitation.reveal(facilitator, Reveal.EVALUATION, true))
                .isEqualTo(Result.refused(Refusal.PHASE_DOES_NOT_ALLOW));
        move(Phase.CLOSED);
        done(facilitation.reveal(facilitator, Reveal.EVALUATION, true));
        assertThat(answer(EvaluationQuestion.HEARD, 3)).isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
        assertThat(facilitation.reveal(facilitator, Reveal.EVALUATION, false))
                .isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
    }

    @Test
    void a_new_meeting_asks_anew_and_leaves_the_answers_of_the_one_before() {
        done(answer(EvaluationQuestion.TRUST, 2));
        facilitation.beginRound(facilitator);
        done(answer(EvaluationQuestion.TRUST, 3));
        move(Phase.CLOSED);
        done(answer(EvaluationQuestion.TRUST, 4));
        done(facilitation.reveal(facilitator, Reveal.EVALUATION, true));
        move(Phase.WELCOME);
        done(answer(EvaluationQuestion.TRUST, 5));
        assertThat(Urn.of(slips.all(id), List.of()).temperatures())
                .extracting(
                        Temperature::meeting,
                        Temperature::moment,
                        each -> each.mean(1).orElseThrow())
                .containsExactly(tuple(1, Moment.START, 3.0), tuple(1, Moment.END, 4.0), tuple(2, Moment.START, 5.0));
        move(Phase.CLOSED);
        assertThat(workshops.find(id).orElseThrow().isRevealed(Reveal.EVALUATION))
                .isFalse();
    }

    @Test
    void when_the_raw_material_is_deleted_the_counts_stay_and_are_counted_once() {
        move(Phase.CLOSED);
        done(answer(EvaluationQuestion.HEARD, 4));
        done(evaluation.answer(observer.seat(), EvaluationQuestion.HEARD, 2));
        List<Temperature> before = Urn.of(slips.all(id), List.of()).temperatures();
        events.publishEvent(new WorkshopExpired(id));
        events.publishEvent(new WorkshopExpired(id));
        assertThat(slips.all(id)).isEmpty();
        assertThat(Urn.of(slips.all(id), slips.counted(id)).temperatures()).isEqualTo(before);
    }

    @Test
    void a_sealed_workshop_shows_its_result() {
        move(Phase.CLOSED);
        assertThat(expiry.seal(workshops.find(id).orElseThrow())).isTrue();
        assertThat(workshops.find(id).orElseThrow().isRevealed(Reveal.EVALUATION))
                .isTrue();
        assertThat(answer(EvaluationQuestion.HEARD, 3)).isEqualTo(Result.refused(Refusal.ROUND_CLOSED));
    }

    @Test
    void removing_the_workshop_removes_all_of_it() {
        done(answer(EvaluationQuestion.TRUST, 3));
        events.publishEvent(new WorkshopExpired(id));
        done(answer(EvaluationQuestion.TRUST, 3));
        done(workshops.remove(facilitator));
        assertThat(slips.all(id)).isEmpty();
        assertThat(slips.counted(id)).isEmpty();
    }

    private Result<Integer> answer(EvaluationQuestion question, int value) {
        return evaluation.answer(nurse.seat(), question, value);
    }

    private void move(Phase phase) {
        done(facilitation.moveTo(facilitator, phase));
    }

    private static <T> T done(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<T>) result).value();
    }
}
