package no.trepart.room.ui.actions;

import static no.trepart.action.ActionStatus.DONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.internal.nodefeature.PropertyChangeDeniedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import no.trepart.HouseTest;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.Actions;
import no.trepart.action.PlanField;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.EvaluationService;
import no.trepart.room.ui.ShutDoor;
import no.trepart.room.ui.console.Meeting;
import no.trepart.security.Seats;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.uikit.PersonalWarning;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@HouseTest
class ActionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Seats seats;

    private Meeting meeting;
    private SuggestionId agreed;

    @BeforeEach
    void agree() {
        meeting = new Meeting(beans, "Tidstyver")
                .joined(Party.ELECTED, 1)
                .joined(Party.EMPLOYER, 1)
                .joined(Party.EMPLOYEES, 1)
                .in(Phase.COLLECT);
        Suggestion posted = meeting.post(Party.EMPLOYEES, 0, Kind.RULE, "Avviksskjema på elleve sider");
        agreed = posted.id();
        meeting.in(Phase.AGREE);
        agreeToGoOn(NextStep.OWN_UNIT);
    }

    private void agreeToGoOn(@Nullable NextStep next) {
        Proposal proposal = new Proposal(Outcome.SIMPLIFY, "Én side i appen", next, null, null, null);
        Meeting.done(meeting.agreement().propose(meeting.lead(), agreed, proposal));
        meeting.seats.forEach(seat -> Meeting.done(meeting.stances().take(seat, agreed, Stance.FOR, null)));
        Meeting.done(beans.getBean(FacilitationService.class).reveal(meeting.lead(), Reveal.STANCES, true));
    }

    @Test
    void the_leader_sees_what_was_agreed_and_what_is_missing() {
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .contains("Én side i appen", "Mangler ansvarlig, frist, mål")
                .doesNotContain("mål, videre behandling");
        assertThat(next().exists()).as("what was agreed on can be changed here").isFalse();
    }

    @Test
    void where_an_action_goes_next_is_missing_until_somebody_says_so_and_nobody_is_asked_anew() {
        agreeToGoOn(null);
        meeting.in(Phase.CLOSED);
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(page())
                .contains(
                        "Mangler ansvarlig, frist, mål, videre behandling",
                        "Ett tiltak mangler ansvarlig, frist, mål eller videre behandling.");
        find(Details.class).single().setOpened(true);
        Select<?> next = next().single();
        test(next).selectItem("Kommunestyret");
        assertThat(stored().nextStep()).isEqualTo(NextStep.COUNCIL);
        await().pollInSameThread()
                .atMost(5, TimeUnit.SECONDS)
                .untilAsserted(() -> assertThat(summary()).endsWith("Mangler ansvarlig, frist, mål"));
    }

    @Test
    void an_action_that_lacks_nothing_but_where_it_goes_next_is_counted_too() {
        agreeToGoOn(null);
        plan(null);
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(summary()).endsWith("Mangler videre behandling");
        assertThat(warning()).isTrue();
        plan(NextStep.COUNCIL);
        open(Role.LEADER, meeting.started.keys().leader());
        assertThat(summary()).doesNotContain("Mangler");
        assertThat(warning()).isFalse();
    }

    private void plan(@Nullable NextStep next) {
        LocalDate march = LocalDate.of(2027, 3, 1);
        ActionPlan plan =
                new ActionPlan(null, "Arkivet", march, "Halvert tid", null, null, null, null, null, next, DONE);
        Meeting.done(meeting.bean(ActionService.class).plan(meeting.lead(), agreed, plan));
    }

    private String summary() {
        return find(ActionSummary.class).single().getElement().getTextRecursively();
    }

    private boolean warning() {
        return find(Paragraph.class)
                .withCondition(each -> each.getElement().getTextRecursively().startsWith("Ett tiltak mangler"))
                .exists();
    }

    @SuppressWarnings("rawtypes")
    private ComponentQuery<Select> next() {
        return find(Select.class)
                .withCondition(each -> each.getTranslation("console.form.next").equals(each.getLabel()));
    }

    @Test
    void what_is_written_is_saved_when_the_field_is_left() {
        open(Role.LEADER, meeting.started.keys().leader());
        write("console.plan.owner", "Leder hjemmetjenesten");
        assertThat(stored().owner()).isEqualTo("Leder hjemmetjenesten");
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .contains("Lagret");
    }

    @Test
    void what_looks_like_a_person_is_saved_only_after_a_warning_and_stays_till_it_is_answered() {
        open(Role.LEADER, meeting.started.keys().leader());
        write("console.plan.owner", "Kari Nordmann");
        assertThat(page()).contains("Dette ser ut som et navn.");
        write("console.plan.resources", "Ingen");
        assertThat(meeting.holds("Nordmann")).isFalse();
        await().pollInSameThread().atMost(5, TimeUnit.SECONDS).until(() -> {
            test(anyway()).click();
            return meeting.holds("Nordmann");
        });
        assertThat(stored())
                .extracting(ActionPlan::owner, ActionPlan::resources)
                .containsExactly("Kari Nordmann", "Ingen");
        write("console.plan.resources", "To dager");
        assertThat(stored().resources()).isEqualTo("To dager");
    }

    @Test
    void a_name_that_is_taken_out_again_is_not_saved() {
        open(Role.LEADER, meeting.started.keys().leader());
        write("console.plan.owner", "Kari Nordmann");
        write("console.plan.owner", "Arkivet");
        assertThat(stored().owner()).isEqualTo("Arkivet");
        assertThat(find(PersonalWarning.class)
                        .withCondition(PersonalWarning::isVisible)
                        .exists())
                .isFalse();
    }

    private Button anyway() {
        return find(Button.class).withText("Send likevel").single();
    }

    private String page() {
        return find(ActionsPage.class).single().getElement().getTextRecursively();
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_taken_away() {
        open(Role.LEADER, meeting.started.keys().leader());
        ActionPlan goal = new ActionPlan(null, null, null, "Halvert tid", null, null, null, null, null, null, DONE);
        Meeting.done(meeting.bean(ActionService.class).plan(meeting.lead(), agreed, goal, Set.of(PlanField.GOAL)));
        write("console.plan.owner", "Leder hjemmetjenesten");
        write("console.plan.resources", "Ingen");
        assertThat(stored())
                .extracting(ActionPlan::goal, ActionPlan::owner, ActionPlan::resources)
                .containsExactly("Halvert tid", "Leder hjemmetjenesten", "Ingen");
    }

    /** As long as a field is refused, the screen does not say that all is saved. */
    @Test
    void what_was_refused_goes_with_what_is_written_next() {
        open(Role.LEADER, meeting.started.keys().leader());
        meeting.in(Phase.COLLECT);
        write("console.plan.owner", "Leder hjemmetjenesten");
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .contains("Ikke lagret");
        meeting.in(Phase.AGREE);
        write("console.plan.resources", "Ingen");
        assertThat(stored())
                .extracting(ActionPlan::owner, ActionPlan::resources)
                .containsExactly("Leder hjemmetjenesten", "Ingen");
    }

    /** The other fields are saved meanwhile, and this one as soon as it is short enough. */
    @Test
    void a_text_that_is_too_long_stays_in_its_field_and_is_counted() {
        open(Role.LEADER, meeting.started.keys().leader());
        String pasted = "Leder hjemmetjenesten ".repeat(50).strip();
        write("console.plan.owner", pasted);
        write("console.plan.resources", "Ingen");
        TextField owner = field("console.plan.owner");
        assertThat(owner.getValue()).isEqualTo(pasted);
        assertThat(owner.isInvalid()).isTrue();
        assertThat(owner.getErrorMessage())
                .isEqualTo(owner.getTranslation("uikit.too.long", ActionPlan.LONGEST_TEXT, pasted.length()));
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .contains("Ikke lagret");
        assertThat(stored())
                .extracting(ActionPlan::owner, ActionPlan::resources)
                .containsExactly(null, "Ingen");
        write("console.plan.owner", "Leder hjemmetjenesten");
        assertThat(stored().owner()).isEqualTo("Leder hjemmetjenesten");
        assertThat(find(ActionsPage.class).single().getElement().getTextRecursively())
                .doesNotContain("Ikke lagret");
    }

    @Test
    void a_deadline_that_cannot_be_is_refused_whoever_asks() {
        open(Role.LEADER, meeting.started.keys().leader());
        find(Details.class).single().setOpened(true);
        DatePicker deadline = find(DatePicker.class).single();
        assertThat(deadline.getMin()).isEqualTo(ActionPlan.FIRST_DEADLINE);
        assertThat(deadline.getMax()).isEqualTo(ActionPlan.LAST_DEADLINE);
        assertThat(deadline.getI18n().getMinErrorMessage()).isEqualTo("Velg en dato fra 01.01.2000 til 31.12.2199.");
        LocalDate slip = LocalDate.of(27, 3, 1);
        ActionPlan wish = new ActionPlan(null, null, slip, null, null, null, null, null, null, null, DONE);
        assertThat(meeting.bean(ActionService.class).plan(meeting.lead(), agreed, wish))
                .isEqualTo(Result.refused(Refusal.VALUE_OUT_OF_RANGE, "2000", "2199"));
    }

    /** The component tells of what it cannot read as a date as of an empty field. */
    @Test
    void a_mistyped_deadline_is_not_saved_as_none_and_a_cleared_one_is() {
        LocalDate march = LocalDate.of(2027, 3, 1);
        plan(NextStep.COUNCIL);
        open(Role.LEADER, meeting.started.keys().leader());
        find(Details.class).single().setOpened(true);
        type("31.02.2027", null);
        assertThat(stored().deadline()).isEqualTo(march);
        assertThat(page()).contains("Ikke lagret. Rett fristen, eller tøm feltet.");
        assertThat(deadline().getErrorMessage()).isEqualTo("Skriv datoen som dag.måned.år, for eksempel 1.3.2027.");
        write("console.plan.resources", "Ingen");
        assertThat(stored())
                .extracting(ActionPlan::resources, ActionPlan::deadline)
                .containsExactly("Ingen", march);
        type("1.3.27", LocalDate.of(27, 3, 1));
        assertThat(stored().deadline()).isEqualTo(march);
        assertThat(page()).contains("Ikke lagret");
        type("", null);
        assertThat(stored().deadline()).isNull();
        assertThat(page()).contains("Lagret").doesNotContain("Ikke lagret");
    }

    @Test
    void what_is_no_date_is_told_where_there_was_none_and_stays_while_others_write() {
        open(Role.LEADER, meeting.started.keys().leader());
        find(Details.class).single().setOpened(true);
        type("neste vår", null);
        assertThat(page()).contains("Ikke lagret");
        plan(NextStep.COUNCIL);
        await().pollInSameThread().atMost(5, TimeUnit.SECONDS).until(() -> {
            roundTrip();
            return field("console.plan.owner").getValue().equals("Arkivet");
        });
        assertThat(deadline().getElement().getProperty("_inputElementValue")).isEqualTo("neste vår");
        type("", null);
        assertThat(page()).doesNotContain("Ikke lagret");
        assertThat(stored().deadline()).isNull();
    }

    /** What the browser sends: the letters in the field, and the date that it has made of them; or only that there is none still. */
    private void type(String letters, @Nullable LocalDate date) {
        Element field = deadline().getElement();
        field.setProperty("_inputElementValue", letters);
        String value = date == null ? "" : date.toString();
        if (value.equals(field.getProperty("value", ""))) {
            DomEvent unreadable =
                    new DomEvent(field, "unparsable-change", JsonMapper.shared().createObjectNode());
            field.getNode().getFeature(ElementListenerMap.class).fireEvent(unreadable);
        } else {
            synchronize(field, value);
        }
    }

    private static void synchronize(Element field, String value) {
        try {
            field.getNode()
                    .getFeature(ElementPropertyMap.class)
                    .deferredUpdateFromClient("value", value)
                    .run();
        } catch (PropertyChangeDeniedException e) {
            throw new AssertionError(e);
        }
    }

    private DatePicker deadline() {
        return find(DatePicker.class).single();
    }

    private void write(String label, String text) {
        find(Details.class).single().setOpened(true);
        test(field(label)).setValue(text);
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(each -> each.getTranslation(label).equals(each.getLabel()))
                .single();
    }

    private ActionPlan stored() {
        List<Action> stored = beans.getBean(Actions.class).all(meeting.lead().workshop());
        assertThat(stored).hasSize(1);
        return stored.getFirst().plan();
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
