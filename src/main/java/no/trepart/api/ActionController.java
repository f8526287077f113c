package no.trepart.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionService;
import no.trepart.action.ActionStatus;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.NextStep;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Completes the action list. */
@RestController
@RequestMapping("/api/v1/workshops/{code}/actions")
@Tag(name = "Actions", description = "Who does what until when. Facilitator or leader key.")
class ActionController {

    private final ActionService actions;

    ActionController(ActionService actions) {
        this.actions = actions;
    }

    /** The whole plan; what is left out is taken away. */
    record PlanWish(
            @Schema(maxLength = ActionPlan.LONGEST_TEXT, example = "Ett meldepunkt for avvik") @Nullable
            String title,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT, example = "Kvalitetsleder", description = "A role or unit.")
            @Nullable
            String owner,

            @Schema(example = "2027-03-31") @Nullable LocalDate deadline,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT, description = "Goal and criterion of success.") @Nullable
            String goal,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT) @Nullable
            String gain,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT, description = "What may be done, how far, until when.")
            @Nullable
            String mandate,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT) @Nullable
            String involved,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT) @Nullable
            String resources,

            @Schema(maxLength = ActionPlan.LONGEST_TEXT, description = "When and how it is evaluated.") @Nullable
            String evaluation,

            @Schema(description = "Where it goes next; heeded only where the recommendation does not say.") @Nullable
            NextStep nextStep,

            @Nullable ActionStatus status) {

        ActionPlan toPlan() {
            return new ActionPlan(
                    title,
                    owner,
                    deadline,
                    goal,
                    gain,
                    mandate,
                    involved,
                    resources,
                    evaluation,
                    nextStep,
                    status == null ? ActionStatus.NOT_STARTED : status);
        }
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Plan an action",
            description =
                    "The id is that of the suggestion. A missing goal, owner or deadline makes it incomplete, and that is"
                            + " all.")
    @Refuses({
        Refusal.ROLE_DOES_NOT_ALLOW,
        Refusal.PHASE_DOES_NOT_ALLOW,
        Refusal.NO_RECOMMENDATION,
        Refusal.TEXT_TOO_LONG,
        Refusal.VALUE_OUT_OF_RANGE
    })
    ActionPlan plan(Seat seat, @PathVariable String id, @RequestBody PlanWish wish) {
        return RefusedException.done(actions.plan(seat, new SuggestionId(id), wish.toPlan()));
    }
}
