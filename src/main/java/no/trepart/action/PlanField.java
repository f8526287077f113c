package no.trepart.action;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field of a plan, which can be written without touching the others. */
public enum PlanField {
    TITLE,
    OWNER,
    DEADLINE,
    GOAL,
    GAIN,
    MANDATE,
    INVOLVED,
    RESOURCES,
    EVALUATION,
    NEXT_STEP,
    STATUS;

    /** What a plan says here; null where it says nothing. */
    public @Nullable Object in(ActionPlan plan) {
        return switch (this) {
            case TITLE -> plan.title();
            case OWNER -> plan.owner();
            case DEADLINE -> plan.deadline();
            case GOAL -> plan.goal();
            case GAIN -> plan.gain();
            case MANDATE -> plan.mandate();
            case INVOLVED -> plan.involved();
            case RESOURCES -> plan.resources();
            case EVALUATION -> plan.evaluation();
            case NEXT_STEP -> plan.nextStep();
            case STATUS -> plan.status();
        };
    }

    static Set<PlanField> all() {
        return EnumSet.allOf(PlanField.class);
    }
}
