package no.trepart.room.ui.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.room.ui.ShutDoor;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Suggestion;
import no.trepart.uikit.ClockFace;
import no.trepart.voting.Recommendations;
import no.trepart.words.Formats;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Focus;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Settings;
import org.junit.jupiter.api.Test;

class ConsoleViewTest extends AtTheConsole {

    @Test
    void a_key_that_does_not_fit_opens_nothing() {
        keep(Role.FACILITATOR, "wrong");
        openAgain();
        assertThat(find(ShutDoor.class).exists()).isTrue();
        assertThat(find(Console.class).exists()).isFalse();
    }

    @Test
    void a_leaders_key_does_not_lead_the_room() {
        keep(Role.LEADER, meeting.started.keys().leader());
        openAgain();
        assertThat(find(ShutDoor.class).exists()).isTrue();
    }

    @Test
    void a_co_facilitator_sees_the_console() {
        keep(Role.CO_FACILITATOR, meeting.started.keys().coFacilitator());
        openAgain();
        assertThat(find(Console.class).exists()).isTrue();
    }

    @Test
    void how_many_of_a_party_are_connected_is_told_beside_how_many_are_done() {
        open();
        Meeting.done(beans.getBean(ParticipationService.class).setReady(meeting.seat(Party.EMPLOYEES, 0), true));
        until(() -> text().contains("0 tilkoblet · 1 ferdig"));
    }

    @Test
    void every_phase_has_its_work_and_one_primary_button() {
        post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
        for (Phase phase : Phase.values()) {
            meeting.in(phase);
            open();
            assertThat(find(H2.class).all())
                    .as(phase.name())
                    .first()
                    .satisfies(title -> assertThat(title.getText()).isNotBlank());
            long primary = find(Button.class).all().stream()
                    .filter(button ->
                            button.isVisible() && button.getThemeNames().contains("primary"))
                    .count();
            assertThat(primary).as(phase.name()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void the_primary_button_goes_on_to_the_next_step() {
        open();
        press("console.go", "Situasjon");
        assertThat(workshop().phase()).isEqualTo(Phase.SITUATION);
    }

    @Test
    void the_meeting_is_closed_only_after_a_question() {
        meeting.in(Phase.AGREE);
        open();
        press("console.go", "Avslutte");
        assertThat(workshop().phase()).isEqualTo(Phase.AGREE);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(workshop().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void a_cleared_suggestion_moves_over_and_comes_back_by_undoing() {
        Suggestion posted = post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
        meeting.in(Phase.SORT);
        open();
        press("console.sort.clear");
        assertThat(standing(posted)).isEqualTo(Standing.CLEARED);
        until(() -> find(SortCard.class)
                .withCondition(card -> "CLEARED".equals(card.getElement().getAttribute("data-standing")))
                .exists());
        press("console.sort.undo");
        assertThat(standing(posted)).isEqualTo(Standing.OPEN);
    }

    @Test
    void a_likely_duplicate_is_offered_for_merging() {
        Suggestion first = post(Party.EMPLOYEES, "Vi fører kilometer i bilen og i appen");
        Suggestion second = post(Party.ELECTED, "Kilometer føres i bilen og i appen");
        meeting.in(Phase.SORT);
        open();
        press("console.sort.merge");
        assertThat(List.of(standing(first), standing(second))).contains(Standing.MERGED);
    }

    @Test
    void hiding_needs_a_reason_and_keeps_the_dialog_open_without_one() {
        Suggestion posted = post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
        meeting.in(Phase.SORT);
        open();
        press("console.sort.hide");
        press("console.sort.hide.save");
        assertThat(standing(posted)).isEqualTo(Standing.OPEN);
        area("console.sort.hide.label").setValue("Nevner en person");
        press("console.sort.hide.save");
        assertThat(standing(posted)).isEqualTo(Standing.HIDDEN);
    }

    @Test
    void the_order_of_dots_is_not_told_before_the_round_is_closed() {
        post(Party.EMPLOYEES, "Nummer én uten prikker");
        Suggestion liked = post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
        meeting.in(Phase.PRIORITISE);
        Meeting.done(meeting.dots().spend(meeting.seat(Party.EMPLOYEES, 0), liked.id(), 3));
        open();
        assertThat(find(PrioritiseWork.class).single().getElement().getTextRecursively())
                .containsSubsequence("Nummer én", "Avviksskjema");
    }

    @Test
    void removing_something_needs_an_assessment_and_the_wording_stays() {
        Suggestion posted = post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
        meeting.in(Phase.AGREE);
        open();
        choose("Fjerne");
        TextArea wording = area("console.form.wording");
        wording.setValue("Skjemaet fjernes");
        press("console.form.save");
        assertThat(area("console.form.safeguards").isInvalid()).isTrue();
        assertThat(wording.getValue()).isEqualTo("Skjemaet fjernes");
        area("console.form.safeguards").setValue("Avvik meldes i journalen.");
        press("console.form.save");
        assertThat(beans.getBean(Recommendations.class).find(workshop().id(), posted.id()))
                .isPresent();
    }

    @Test
    void the_result_of_the_evaluation_is_shown_after_a_question_and_on_the_wall_until_it_is_taken_off() {
        meeting.in(Phase.CLOSED);
        for (int i = 0; i < 3; i++) {
            Meeting.done(beans.getBean(EvaluationService.class)
                    .answer(meeting.seat(Party.EMPLOYEES, i), EvaluationQuestion.TRUST, 4));
        }
        open();
        assertThat(evaluation())
                .contains("3 av 7 har svart", "3 av 3 har svart")
                .doesNotContain("4,0 av 5");
        press("evaluation.console.show");
        assertThat(workshop().isRevealed(Reveal.EVALUATION)).isFalse();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(workshop().isRevealed(Reveal.EVALUATION)).isTrue();
        assertThat(workshop().inFocus()).contains(Focus.onEvaluation());
        openAgain();
        assertThat(evaluation()).contains("4,0 av 5", "Ingen svar");
        press("evaluation.console.to.list");
        assertThat(workshop().inFocus()).isEmpty();
    }

    private String evaluation() {
        return find(EvaluationPanel.class).single().getElement().getTextRecursively();
    }

    @Test
    void whoever_may_reopen_the_meeting_is_told_until_when() {
        meeting.in(Phase.CLOSED);
        open();
        Instant end = Objects.requireNonNull(workshop().closedAt()).plus(Duration.ofDays(30));
        assertThat(text())
                .contains("Det går fram til " + Formats.of(Locale.of("nb")).moment(end) + "; da slettes innleggene.");
    }

    @Test
    void the_log_is_there_in_every_step_newest_first() {
        Suggestion posted = post(Party.EMPLOYEES, "Avviksskjema på elleve sider");
        meeting.in(Phase.SORT);
        Meeting.done(beans.getBean(SortingService.class).clear(meeting.lead(), posted.id()));
        meeting.in(Phase.AGREE);
        keep(Role.CO_FACILITATOR, meeting.started.keys().coFacilitator());
        openAgain();
        press("console.log");
        assertThat(log())
                .containsSubsequence(
                        "Konsollen ble åpnet.",
                        "Medmøteleder",
                        "Møtet gikk videre fra Sortere til Enes.",
                        "Møteleder",
                        "Nr. 1 ble merket som klart.",
                        "Møtet gikk videre fra Velkommen til Samle.")
                .doesNotContain("Gangen i møtet");
    }

    @Test
    void a_long_log_can_be_read_by_topic() {
        for (int i = 0; i < 9; i++) {
            Settings now = workshop().settings();
            Meeting.done(beans.getBean(FacilitationService.class)
                    .configure(meeting.lead(), was -> now.withDoorClosed(!now.doorClosed())));
        }
        meeting.in(Phase.SITUATION);
        open();
        press("console.log");
        assertThat(log()).contains("Døra ble lukket.", "Møtet gikk videre");
        choose("Gangen i møtet");
        assertThat(log()).contains("Møtet gikk videre").doesNotContain("Døra ble lukket.");
    }

    private String log() {
        return find(ModerationLog.class).single().getElement().getTextRecursively();
    }

    @Test
    void the_countdown_is_started_with_one_press_and_heard_only_by_whoever_asks_for_it() {
        open();
        Element clock = find(ClockFace.class).single().getElement();
        test(find(Button.class)
                        .withCondition(each -> each.getAriaLabel()
                                .filter("Start 5 minutter"::equals)
                                .isPresent())
                        .single())
                .click();
        until(() -> clock.hasAttribute("ends-at"));
        Instant end = Objects.requireNonNull(workshop().timer()).endsAt();
        assertThat(clock.getAttribute("ends-at"))
                .isEqualTo(String.valueOf(Objects.requireNonNull(end).toEpochMilli()));
        Checkbox sound = find(Checkbox.class)
                .withCondition(
                        each -> each.getTranslation("console.clock.sound").equals(each.getLabel()))
                .single();
        assertThat(sound.getValue()).isFalse();
        assertThat(clock.getAttribute("data-chime")).isNull();
        test(sound).click();
        assertThat(clock.getAttribute("data-chime")).isEqualTo("true");
        test(sound).click();
        assertThat(clock.getAttribute("data-chime")).isEqualTo("false");
    }

    @Test
    void the_countdown_is_paused_lengthened_and_taken_away_with_one_press_each() {
        open();
        Meeting.done(beans.getBean(FacilitationService.class).startTimer(meeting.lead(), Duration.ofMinutes(5)));
        openAgain();
        press("console.clock.pause");
        assertThat(Objects.requireNonNull(workshop().timer()).isPaused()).isTrue();
        until(() -> text().contains(say("console.clock.resume")));
        press("console.clock.resume");
        assertThat(Objects.requireNonNull(workshop().timer()).isPaused()).isFalse();
        Instant end = Objects.requireNonNull(
                Objects.requireNonNull(workshop().timer()).endsAt());
        press("console.clock.more");
        assertThat(Objects.requireNonNull(workshop().timer()).endsAt()).isEqualTo(end.plus(Duration.ofMinutes(2)));
        remove();
        assertThat(workshop().timer()).isNull();
    }

    @Test
    void a_length_of_ones_own_that_cannot_be_is_told_with_the_range() {
        open();
        IntegerField minutes = find(IntegerField.class)
                .withCondition(field -> field.getAriaLabel()
                        .filter(say("console.clock.own")::equals)
                        .isPresent())
                .single();
        press("console.clock.go");
        assertThat(minutes.isInvalid()).isTrue();
        assertThat(minutes.getErrorMessage()).startsWith("Velg et tall fra 1 til ");
        minutes.setValue(999);
        press("console.clock.go");
        assertThat(minutes.isInvalid()).isTrue();
        assertThat(minutes.getI18n().getMaxErrorMessage()).isEqualTo(minutes.getErrorMessage());
        assertThat(workshop().timer()).isNull();
        minutes.setValue(7);
        press("console.clock.go");
        assertThat(workshop().timer()).isNotNull();
    }

    private void remove() {
        test(find(Button.class)
                        .withCondition(each -> each.getAriaLabel()
                                .filter(say("console.clock.remove")::equals)
                                .isPresent())
                        .single())
                .click();
    }

    @Test
    void the_console_names_the_meeting() {
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Tidstyver i hjemmetjenesten");
    }
}
