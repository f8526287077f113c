package no.trepart.proof;

import static no.trepart.proof.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import no.trepart.action.Action;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.action.Actions;
import no.trepart.action.PlanField;
import no.trepart.storage.Together;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.NextStep;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Leader and facilitators complete one action at the same moment, on the database itself. */
class PlanRacesTest extends InAHall {

    private static final PlanField[] FIELDS = PlanField.values();
    private static final ActionPlan WHOLE = new ActionPlan(
            "Ett skjema",
            "Arkivet",
            LocalDate.of(2027, 3, 1),
            "Halvert tid",
            "To timer i uka",
            "Ut året",
            "Tillitsvalgte",
            "Ingen",
            "Etter et halvt år",
            NextStep.OWN_UNIT,
            ActionStatus.IN_PROGRESS);

    private SuggestionId one;

    @BeforeEach
    void a_recommendation() {
        done(hall.moveTo(Phase.COLLECT));
        one = hall.posted(hall.join(1).getFirst(), "Tre skjema for samme avvik");
        done(hall.moveTo(Phase.AGREE));
        done(hall.recommend(one, "Ett skjema"));
    }

    private ActionPlan write(Role role, ActionPlan plan, PlanField field) {
        return done(hall.a(ActionService.class).plan(hall.seat(role), one, plan, Set.of(field)));
    }

    private ActionPlan stored() {
        return hall.a(Actions.class).all(hall.id()).stream()
                .map(Action::plan)
                .reduce((first, second) -> {
                    throw new AssertionError("Two plans for one action");
                })
                .orElseThrow();
    }

    @RepeatedTest(10)
    void no_field_that_was_saved_is_lost_when_everybody_writes_another() {
        Together.on(
                2 * FIELDS.length,
                i -> write(i % 2 == 0 ? Role.LEADER : Role.FACILITATOR, WHOLE, FIELDS[i % FIELDS.length]));
        assertThat(stored()).isEqualTo(WHOLE);
    }

    @RepeatedTest(10)
    void what_one_takes_away_is_gone_and_what_another_writes_meanwhile_stays() {
        ActionPlan other =
                new ActionPlan(null, null, null, "Ny", null, null, null, null, null, null, ActionStatus.DONE);
        done(hall.a(ActionService.class).plan(hall.seat(Role.LEADER), one, WHOLE));
        Together.on(FIELDS.length, i -> write(Role.CO_FACILITATOR, other, FIELDS[i]));
        assertThat(stored()).isEqualTo(other);
    }

    @Test
    void an_answer_tells_the_plan_with_what_others_wrote() {
        write(Role.LEADER, WHOLE, PlanField.OWNER);
        ActionPlan answer = write(Role.FACILITATOR, WHOLE, PlanField.DEADLINE);
        assertThat(answer)
                .isEqualTo(new ActionPlan(
                        null,
                        "Arkivet",
                        LocalDate.of(2027, 3, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ActionStatus.NOT_STARTED));
    }
}
