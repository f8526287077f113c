package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Slip;
import no.trepart.evaluation.Slips;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LatecomerTest extends AtThePhone {

    private static final String OFFER = "Du har et spørsmål fra starten av møtet.";
    private static final String QUESTION = "I hvilken grad har du tillit";

    private List<Slip> slips() {
        return beans.getBean(Slips.class).all(meeting.lead().workshop());
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"SITUATION", "COLLECT", "SORT", "PRIORITISE", "DISCUSS", "AGREE"})
    void is_offered_the_question_of_the_start_in_one_line(Phase phase) {
        meeting.in(phase);
        join();
        assertThat(text()).contains(OFFER).doesNotContain(QUESTION);
    }

    @Test
    void sees_who_gets_to_see_what_and_answers_with_one_tap() {
        meeting.in(Phase.COLLECT);
        join();
        press("evaluation.late.answer");
        assertThat(text()).contains(QUESTION, "Etter møtet vises bare snittet", "Du kan svare én gang.");
        choose("4");
        assertThat(text()).doesNotContain(OFFER, QUESTION);
        assertThat(notice()).contains("Takk for svaret");
        assertThat(slips()).singleElement().satisfies(slip -> {
            assertThat(slip.question()).isEqualTo(EvaluationQuestion.TRUST);
            assertThat(slip.moment()).isEqualTo(Moment.START);
            assertThat(slip.value()).isEqualTo(4);
        });
        follow(Phase.PRIORITISE);
        assertThat(text()).doesNotContain(OFFER);
    }

    @Test
    void who_passes_it_over_is_not_asked_again_in_another_step_or_after_a_reload() {
        meeting.in(Phase.COLLECT);
        join();
        press("evaluation.late.skip");
        assertThat(text()).doesNotContain(OFFER);
        follow(Phase.SORT);
        assertThat(text()).doesNotContain(OFFER);
        open();
        assertThat(text()).doesNotContain(OFFER);
        assertThat(slips()).isEmpty();
    }

    @Test
    void who_was_there_at_the_start_and_passed_it_over_is_not_asked_again() {
        join();
        press("evaluation.ask.skip");
        follow(Phase.SITUATION);
        assertThat(text()).doesNotContain(OFFER);
    }

    @Test
    void who_was_there_at_the_start_and_said_nothing_is_reminded_once_until_the_meeting_is_over() {
        join();
        assertThat(text()).contains(QUESTION).doesNotContain(OFFER);
        follow(Phase.COLLECT);
        assertThat(text()).contains(OFFER);
        follow(Phase.CLOSED);
        assertThat(text()).doesNotContain(OFFER);
    }
}
