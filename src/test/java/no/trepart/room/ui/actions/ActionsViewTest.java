package no.trepart.room.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import no.trepart.HouseTest;
import no.trepart.action.Actions;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.room.ui.ShutDoor;
import no.trepart.room.ui.console.Meeting;
import no.trepart.security.Seats;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@HouseTest
class ActionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Seats seats;

    private Meeting meeting;

    @BeforeEach
    void agree() {
        meeting = new Meeting(beans, "Tidstyver")
                .joined(Party.ELECTED, 1)
                .joined(Party.EMPLOYER, 1)
                .joined(Party.EMPLOYEES, 1)
                .in(Phase.COLLECT);
        Suggestion posted = meeting.post(Party.EMPLOYEES, 0, Kind.RULE, "Avviksskjema på elleve sider");
        meeting.in(Phase.AGREE);
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side i appen", NextStep.OWN_UNIT, null, null, null);
        Meeting.done(meeting.agreement().propose(meeting.lead(), posted.id(), proposal));
        meeting.seats.forEach(seat -> Meeting.done(meeting.stances().take(seat, posted.id(), Stance.FOR, null)));
        Meeting.done(beans.getBean(FacilitationService.class).reveal(meeting.lead(), Reveal.STANCES, true));
    }

    @Test
    void the_leader_sees_what_was_agreed_and_what_is_missing() {
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .contains("Én side i appen", "Mangler ansvarlig, frist, mål");
    }

    @Test
    void what_is_written_is_saved_when_the_field_is_left() {
        open(Role.LEADER, meeting.started.keys().leader());
        find(Details.class).single().setOpened(true);
        TextField owner = find(TextField.class)
                .withCondition(
                        field -> field.getTranslation("console.plan.owner").equals(field.getLabel()))
                .single();
        test(owner).setValue("Leder hjemmetjenesten");
        assertThat(beans.getBean(Actions.class).all(meeting.lead().workshop()))
                .singleElement()
                .satisfies(action -> assertThat(action.plan().owner()).isEqualTo("Leder hjemmetjenesten"));
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .contains("Lagret");
    }

    @Test
    void the_leader_sees_how_the_meeting_was_once_the_result_is_shown() {
        meeting.in(Phase.CLOSED);
        meeting.seats.forEach(
                seat -> Meeting.done(meeting.bean(EvaluationService.class).answer(seat, EvaluationQuestion.HEARD, 4)));
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(evaluation()).contains("3 av 3 har svart").doesNotContain("4,0 av 5");
        Meeting.done(meeting.bean(FacilitationService.class).reveal(meeting.lead(), Reveal.EVALUATION, true));
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(evaluation()).contains("I hvilken grad ble du hørt i møtet?", "4,0 av 5", "3 svar");
    }

    private String evaluation() {
        return find(EvaluationPart.class).single().getElement().getTextRecursively();
    }

    @Test
    void the_key_of_the_wall_does_not_open_the_list() {
        open(Role.WALL, meeting.started.keys().wall());
        assertThat(find(ShutDoor.class).exists()).isTrue();
    }

    private void open(Role role, String key) {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nb"));
        seats.keep(meeting.started.workshop().code(), role, key);
        navigate(ActionsView.class, Map.of("code", meeting.code()));
    }
}
