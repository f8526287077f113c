package no.trepart.export;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.room.Evaluation.Degree;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the meeting was, in the minutes. */
class EvaluationInFilesTest {

    private final AMeeting meeting = AMeeting.withParties(4, 3, 5)
            .at(Phase.CLOSED)
            .evaluates(Party.ELECTED, 4, EvaluationQuestion.TRUST, Moment.START, 2)
            .evaluates(Party.EMPLOYER, 2, EvaluationQuestion.TRUST, Moment.START, 5)
            .evaluates(Party.EMPLOYEES, 3, EvaluationQuestion.TRUST, Moment.END, 4)
            .evaluates(Party.EMPLOYER, 1, EvaluationQuestion.HEARD, Moment.END, 5)
            .evaluates(Party.ELECTED, 2, EvaluationQuestion.HEARD, Moment.END, 4)
            .evaluates(Party.EMPLOYEES, 2, EvaluationQuestion.USEFUL, Moment.END, 1);

    @ParameterizedTest
    @EnumSource(Format.class)
    void minutes_tell_it_with_means_only_where_enough_have_answered(Format format) {
        String minutes = minutes(meeting, format);
        if (format == Format.JSON) {
            assertThat(minutes)
                    .contains("\"party\" : \"ELECTED\", \"answers\" : 4, \"mean\" : 2.0")
                    .contains("\"question\" : \"HEARD\", \"meeting\" : 1, \"answers\" : 3, \"mean\" : 4.3")
                    .doesNotContain("\"mean\" : 5.0", "\"mean\" : 1.0");
        } else {
            assertThat(minutes)
                    .contains(
                            "2,0 (4 svar)", "4,0 (3 svar)", "4,3", "For få svar", "I hvilken grad ble du hørt i møtet?")
                    .doesNotContain("5,0", "1,0");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_figure_is_told_while_it_is_open(Format format) {
        assertThat(minutes(meeting.showing(Reveal.POSTS), format)).doesNotContain("2,0", "4,3", "\"mean\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"MD", "DOCX", "PDF"})
    void while_it_is_open_minutes_say_how_many_have_answered(Format format) {
        assertThat(minutes(meeting.showing(Reveal.POSTS), format))
                .contains("Evalueringen er ikke avsluttet. 6 av 12 har svart.");
    }

    @Test
    void earlier_meetings_stay_and_come_first() {
        AMeeting second = meeting.goesOn()
                .evaluates(Party.ELECTED, 4, EvaluationQuestion.TRUST, Moment.START, 3)
                .evaluates(Party.ELECTED, 4, EvaluationQuestion.TRUST, Moment.END, 4);
        assertThat(minutes(second, Format.MD))
                .containsSubsequence(
                        "Møte 1, start",
                        "2,0 (4 svar)",
                        "Møte 1, slutt",
                        "Møte 2, start",
                        "3,0 (4 svar)",
                        "Møte 2, slutt",
                        "4,0 (4 svar)");
    }

    @Test
    void minutes_of_a_meeting_nobody_was_asked_about_say_nothing() {
        assertThat(minutes(AMeeting.withParties(3, 3, 3), Format.MD)).doesNotContain("Evaluering");
    }

    @Test
    void the_action_list_does_not_tell_it() {
        assertThat(FileTexts.of(Files.of(meeting, Document.ACTIONS, Format.MD))).doesNotContain("2,0 (4 svar)");
    }

    @Test
    void a_mean_of_a_small_party_is_not_even_in_the_report() {
        ActionReport report = Files.report(meeting);
        assertThat(report.evaluation().trust().getFirst().degree(Party.EMPLOYER))
                .contains(new Degree(Party.EMPLOYER, 2, null));
    }

    private static String minutes(AMeeting meeting, Format format) {
        return FileTexts.of(Files.of(meeting, Document.MINUTES, format));
    }
}
