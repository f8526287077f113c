package no.trepart.room.ui.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import no.trepart.HouseTest;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Slip;
import no.trepart.evaluation.Slips;
import no.trepart.room.ui.TrustColumns;
import no.trepart.room.ui.console.Meeting;
import no.trepart.security.Seats;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Joined;
import no.trepart.workshop.ParticipationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HouseTest
class EvaluatingOnAPhoneTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Seats seats;

    private Meeting meeting;

    @BeforeEach
    void begin() {
        meeting = new Meeting(beans, "Tidstyver").joined(Party.ELECTED, 2).joined(Party.EMPLOYEES, 2);
    }

    @Test
    void who_gets_to_see_what_is_said_before_one_answers() {
        open(Party.EMPLOYEES);
        assertThat(panel())
                .containsSubsequence(
                        "I hvilken grad har du tillit", "bare når minst 3 i den har svart", "I svært liten grad");
    }

    @Test
    void in_a_party_that_is_too_small_it_is_said_that_its_mean_is_not_shown() {
        open(Party.EMPLOYER);
        assertThat(panel()).contains("Snittet for parten din vises ikke");
    }

    @Test
    void one_tap_answers_and_the_answer_is_shown_and_can_be_changed() {
        open(Party.EMPLOYEES);
        grade("I liten grad");
        shows("2: I liten grad", "til møtet går videre");
        press("Endre");
        assertThat(pressed()).containsExactly("I liten grad");
        grade("I stor grad");
        shows("4: I stor grad");
        assertThat(slips()).extracting(Slip::value).containsExactly(4);
    }

    @Test
    void the_question_can_be_skipped_and_answered_after_all() {
        open(Party.EMPLOYEES);
        press("Hopp over");
        assertThat(panel()).contains("Du hoppet over dette.");
        assertThat(slips()).isEmpty();
        press("Svar");
        grade("I noen grad");
        assertThat(slips()).hasSize(1);
    }

    @Test
    void at_the_end_there_are_three_questions_one_at_a_time() {
        open(Party.EMPLOYEES);
        closed();
        assertThat(panel()).contains("Spørsmål 1 av 3").doesNotContain("ble du hørt");
        grade("I stor grad");
        shows("Spørsmål 2 av 3", "I hvilken grad ble du hørt");
        press("Hopp over");
        grade("I noen grad");
        shows("4: I stor grad", "Du hoppet over dette.", "3: I noen grad", "viser resultatet");
        assertThat(slips())
                .extracting(Slip::question)
                .containsExactlyInAnyOrder(EvaluationQuestion.TRUST, EvaluationQuestion.USEFUL);
    }

    @Test
    void who_comes_back_finds_their_answers_though_the_workshop_is_closed() {
        Joined me = open(Party.EMPLOYEES);
        closed();
        List.of("I stor grad", "I noen grad", "I liten grad").forEach(this::grade);
        openAgain(me);
        shows("4: I stor grad", "3: I noen grad", "2: I liten grad");
    }

    @Test
    void observers_are_not_asked_of_the_trust_between_the_parties() {
        open(Party.OBSERVER);
        assertThat(find(EvaluationPanel.class).exists()).isFalse();
        closed();
        assertThat(panel()).contains("Spørsmål 1 av 2", "I hvilken grad ble du hørt");
    }

    @Test
    void when_the_result_is_shown_it_is_on_ones_own_screen_too() {
        open(Party.EMPLOYEES);
        grade("I liten grad");
        closed();
        Meeting.done(beans.getBean(FacilitationService.class).reveal(meeting.lead(), Reveal.EVALUATION, true));
        await(() -> !find(EvaluationPanel.class).exists());
        assertThat(find(TrustColumns.class).single().getElement().getTextRecursively())
                .contains("Ansatte", "For få svar")
                .doesNotContain("2,0");
    }

    private Joined open(Party party) {
        Joined me = join(party);
        openAgain(me);
        return me;
    }

    private Joined join(Party party) {
        return Meeting.done(beans.getBean(ParticipationService.class)
                .join(
                        meeting.started.workshop().code(),
                        party,
                        null,
                        UUID.randomUUID().toString()));
    }

    private void openAgain(Joined me) {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        seats.keep(meeting.started.workshop().code(), Role.PARTICIPANT, me.token());
        navigate(ParticipantView.class, Map.of("code", meeting.code()));
    }

    /** What was changed elsewhere comes as a push of the workshop. */
    private void closed() {
        meeting.in(Phase.CLOSED);
        await(() -> find(ClosedStage.class).exists());
    }

    private void await(BooleanSupplier condition) {
        Awaitility.await().pollInSameThread().atMost(5, TimeUnit.SECONDS).until(() -> {
            var unused = runPendingSignalsTasks(100, TimeUnit.MILLISECONDS);
            roundTrip();
            return condition.getAsBoolean();
        });
    }

    /** Soon, for a push of what was before may be on its way when an answer is given. */
    private void shows(String... words) {
        await(() -> Stream.of(words).allMatch(panel()::contains));
    }

    private String panel() {
        return find(EvaluationPanel.class).single().getElement().getTextRecursively();
    }

    private void grade(String words) {
        test(find(NativeButton.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().endsWith(words))
                        .single())
                .click();
    }

    private List<String> pressed() {
        return find(NativeButton.class)
                .withCondition(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .all()
                .stream()
                .map(button ->
                        button.getElement().getTextRecursively().substring(1).strip())
                .toList();
    }

    private void press(String words) {
        test(find(Button.class)
                        .withCondition(button -> words.equals(button.getText()))
                        .all()
                        .getFirst())
                .click();
    }

    private List<Slip> slips() {
        return beans.getBean(Slips.class).all(meeting.lead().workshop());
    }
}
