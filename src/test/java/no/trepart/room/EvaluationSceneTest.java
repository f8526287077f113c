package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.room.Evaluation.Degree;
import no.trepart.room.Evaluation.Reading;
import no.trepart.room.Evaluation.Turnout;
import no.trepart.room.Evaluation.Verdict;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Seat;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What each role may see of how the meeting was. */
class EvaluationSceneTest {

    private static final String NURSE = "EMPLOYEES-1";

    private final Snapshot meeting = aWorkshop()
            .in(Phase.WELCOME)
            .join(Party.ELECTED, 4)
            .join(Party.EMPLOYER, 2)
            .join(Party.EMPLOYEES, 5)
            .join(Party.OBSERVER, 1);

    @Nested
    class While_it_is_asked {

        @Test
        void one_sees_ones_own_answer_and_nobody_elses() {
            meeting.evaluate(NURSE, EvaluationQuestion.TRUST, Moment.START, 2);
            assertThat(of(NURSE).mine()).containsOnly(entry(EvaluationQuestion.TRUST, 2));
            assertThat(of("EMPLOYEES-2").mine()).isEmpty();
        }

        @Test
        void at_the_start_the_three_parties_are_asked_about_trust_and_observers_about_nothing() {
            assertThat(of(NURSE).open()).isEqualTo(Moment.START);
            assertThat(of(NURSE).asked()).containsExactly(EvaluationQuestion.TRUST);
            assertThat(of("OBSERVER-1").asked()).isEmpty();
        }

        @Test
        void at_the_end_observers_are_asked_about_the_meeting_too() {
            meeting.in(Phase.CLOSED);
            assertThat(of(NURSE).asked()).containsExactly(EvaluationQuestion.values());
            assertThat(of("OBSERVER-1").asked()).containsExactly(EvaluationQuestion.HEARD, EvaluationQuestion.USEFUL);
        }

        @Test
        void while_people_work_only_who_has_not_answered_is_asked_of_the_start() {
            meeting.evaluate(NURSE, EvaluationQuestion.TRUST, Moment.START, 2).in(Phase.COLLECT);
            assertThat(of(NURSE).open()).isNull();
            assertThat(of(NURSE).asked()).isEmpty();
            assertThat(of("EMPLOYEES-2").open()).isEqualTo(Moment.START);
            assertThat(of("EMPLOYEES-2").asked()).containsExactly(EvaluationQuestion.TRUST);
            assertThat(of("OBSERVER-1").asked()).isEmpty();
        }

        @Test
        void while_people_work_nobody_else_hears_of_the_question() {
            meeting.evaluate(NURSE, EvaluationQuestion.TRUST, Moment.START, 2).in(Phase.COLLECT);
            assertThat(List.of(
                            wall(),
                            ConsoleScene.of(meeting.take()).evaluation(),
                            LeaderScene.of(meeting.take()).evaluation()))
                    .allMatch(seen -> seen.open() == null
                            && seen.asked().isEmpty()
                            && seen.turnout().isEmpty());
        }

        @Test
        void a_meeting_that_goes_on_after_a_close_asks_nobody_of_its_start() {
            meeting.evaluate(NURSE, EvaluationQuestion.TRUST, Moment.START, 2)
                    .goOn()
                    .in(Phase.AGREE);
            assertThat(of(NURSE).asked()).isEmpty();
            assertThat(of("EMPLOYEES-2").asked()).isEmpty();
        }

        @Test
        void only_how_many_have_answered_is_told() {
            meeting.in(Phase.CLOSED)
                    .evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.START, 3)
                    .evaluate(Party.ELECTED, 4, EvaluationQuestion.HEARD, Moment.END, 5)
                    .evaluate(Party.EMPLOYEES, 3, EvaluationQuestion.TRUST, Moment.END, 5);
            assertThat(everybody()).allSatisfy(evaluation -> {
                assertThat(evaluation.hasResult()).isFalse();
                assertThat(evaluation.turnout())
                        .startsWith(
                                new Turnout(Party.ELECTED, 4, 4),
                                new Turnout(Party.EMPLOYER, 0, 2),
                                new Turnout(Party.EMPLOYEES, 3, 5));
            });
        }
    }

    @Nested
    class When_the_result_is_shown {

        @Test
        void everybody_sees_the_mean_of_all_on_the_meeting() {
            shown();
            assertThat(everybody())
                    .allSatisfy(evaluation -> assertThat(evaluation.latest())
                            .containsExactly(new Verdict(EvaluationQuestion.HEARD, 1, 6, 3.5)));
        }

        @Test
        void a_party_with_too_few_answers_has_no_temperature() {
            shown();
            assertThat(everybody())
                    .allSatisfy(evaluation -> assertThat(evaluation.trust())
                            .containsExactly(
                                    new Reading(1, Moment.START, degrees(4, 2.0, 2, 5, 2.0)),
                                    new Reading(1, Moment.END, degrees(4, 3.0, 1, 3, 4.0))));
        }

        @Test
        void the_change_of_a_party_is_from_the_first_measurement_to_the_last() {
            shown();
            assertThat(wall().change(Party.EMPLOYEES)).contains(2.0);
            assertThat(wall().change(Party.EMPLOYER)).isEmpty();
        }

        @Test
        void too_few_answers_altogether_give_no_mean_at_all() {
            meeting.in(Phase.CLOSED)
                    .reveal(Reveal.EVALUATION)
                    .evaluate(Party.ELECTED, 2, EvaluationQuestion.USEFUL, Moment.END, 4);
            assertThat(wall().latest()).containsExactly(new Verdict(EvaluationQuestion.USEFUL, 1, 2, null));
        }

        @Test
        void nothing_is_asked_any_more() {
            shown();
            assertThat(of(NURSE).open()).isNull();
            assertThat(of(NURSE).turnout()).isEmpty();
        }

        @Test
        void nobody_is_in_it_and_no_slip_can_be_found_by() {
            shown();
            WorkshopSnapshot snapshot = meeting.take();
            assertThat(scenes(snapshot))
                    .allSatisfy(scene -> assertThat(scene.toString())
                            .doesNotContain("EMPLOYEES-1", "token", "Pseudonym")
                            .doesNotContain(snapshot.urn().values().keySet().toArray(String[]::new)));
        }

        @Test
        void the_hall_looks_at_it_when_the_facilitator_says_so() {
            shown();
            assertThat(wall().inFocus()).isFalse();
            meeting.focusOnEvaluation();
            assertThat(wall().inFocus()).isTrue();
            assertThat(WallScene.of(meeting.take()).focus()).isNull();
        }

        private void shown() {
            meeting.in(Phase.CLOSED)
                    .reveal(Reveal.EVALUATION)
                    .evaluate(Party.ELECTED, 4, EvaluationQuestion.TRUST, Moment.START, 2)
                    .evaluate(Party.EMPLOYER, 2, EvaluationQuestion.TRUST, Moment.START, 1)
                    .evaluate(Party.EMPLOYEES, 5, EvaluationQuestion.TRUST, Moment.START, 2)
                    .evaluate(Party.ELECTED, 4, EvaluationQuestion.TRUST, Moment.END, 3)
                    .evaluate(Party.EMPLOYER, 1, EvaluationQuestion.TRUST, Moment.END, 5)
                    .evaluate(Party.EMPLOYEES, 3, EvaluationQuestion.TRUST, Moment.END, 4)
                    .evaluate(Party.ELECTED, 3, EvaluationQuestion.HEARD, Moment.END, 3)
                    .evaluate(Party.EMPLOYER, 2, EvaluationQuestion.HEARD, Moment.END, 4)
                    .evaluate(Party.OBSERVER, 1, EvaluationQuestion.HEARD, Moment.END, 4);
        }
    }

    @Test
    void where_nobody_shows_the_result_it_is_shown_after_a_day() {
        meeting.evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.END, 4);
        assertThat(of(meeting.closedFor(Duration.ofHours(23))).hasResult()).isFalse();
        assertThat(of(meeting.closedFor(Duration.ofHours(25))).hasResult()).isTrue();
    }

    @Nested
    class A_next_meeting {

        @Test
        void goes_on_with_the_course_of_the_earlier_ones() {
            held(2, 3);
            meeting.goOn();
            held(4, 5);
            meeting.reveal(Reveal.EVALUATION).in(Phase.CLOSED);
            assertThat(wall().trust())
                    .extracting(Reading::meeting, Reading::moment)
                    .containsExactly(
                            tuple(1, Moment.START), tuple(1, Moment.END), tuple(2, Moment.START), tuple(2, Moment.END));
            assertThat(wall().course(Party.ELECTED)).extracting(Degree::mean).containsExactly(2.0, 3.0, 4.0, 5.0);
        }

        @Test
        void shows_what_was_answered_about_the_one_before_while_it_goes_on() {
            held(2, 3);
            meeting.goOn();
            held(4, 5);
            meeting.in(Phase.COLLECT);
            assertThat(wall().course(Party.ELECTED)).extracting(Degree::mean).containsExactly(2.0, 3.0);
        }

        @Test
        void is_asked_about_with_the_result_of_the_one_before_taken_off_the_wall() {
            held(2, 3);
            meeting.goOn().in(Phase.CLOSED).focusOnEvaluation();
            assertThat(wall().inFocus()).isFalse();
            assertThat(of(meeting.reveal(Reveal.EVALUATION)).inFocus()).isTrue();
        }

        @Test
        void is_none_when_one_was_closed_by_mistake_and_went_on() {
            meeting.evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.START, 2)
                    .goOn()
                    .evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.END, 4)
                    .reveal(Reveal.EVALUATION)
                    .in(Phase.CLOSED);
            assertThat(wall().trust()).extracting(Reading::meeting).containsExactly(1, 1);
        }

        private void held(int start, int end) {
            meeting.evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.START, start)
                    .evaluate(Party.ELECTED, 3, EvaluationQuestion.TRUST, Moment.END, end);
        }
    }

    private static List<Degree> degrees(
            int elected, double electedMean, int employer, int employees, double employeesMean) {
        return List.of(
                new Degree(Party.ELECTED, elected, electedMean),
                new Degree(Party.EMPLOYER, employer, null),
                new Degree(Party.EMPLOYEES, employees, employeesMean));
    }

    private Evaluation wall() {
        return of(meeting);
    }

    private static Evaluation of(Snapshot meeting) {
        return WallScene.of(meeting.take()).evaluation();
    }

    private Evaluation of(String participant) {
        return scene(meeting.take(), meeting.seat(participant)).evaluation();
    }

    private List<Evaluation> everybody() {
        return scenes(meeting.take()).stream()
                .map(scene -> switch (scene) {
                    case ParticipantScene participant -> participant.evaluation();
                    case WallScene wall -> wall.evaluation();
                    case ConsoleScene console -> console.evaluation();
                    case LeaderScene leader -> leader.evaluation();
                })
                .toList();
    }

    private List<Scene> scenes(WorkshopSnapshot snapshot) {
        return Stream.of(
                        WallScene.of(snapshot),
                        ConsoleScene.of(snapshot),
                        LeaderScene.of(snapshot),
                        scene(snapshot, meeting.seat("ELECTED-4")))
                .map(Scene.class::cast)
                .toList();
    }

    private static ParticipantScene scene(WorkshopSnapshot snapshot, Seat seat) {
        return ParticipantScene.of(snapshot, seat).orElseThrow();
    }
}
