package no.trepart.room;

import no.trepart.action.ActionPlan;
import no.trepart.suggestion.TimeSpent;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A row of the action list with what is needed to follow it up, whether or not the posts it came from are still there.
 *
 * @param id the identity of the suggestion, by which it is planned
 * @param time what the rule costs today; null where nobody said
 */
public record ActionLine(
        String id,
        int no,
        String title,
        Proposal proposal,
        @Nullable TimeSpent time,
        ActionPlan plan) {

    /** Where it goes next; null where nobody said. */
    public @Nullable NextStep nextStep() {
        return plan.nextStep(proposal);
    }

    /** Whether goal, owner, deadline or where it goes next is missing. */
    public boolean isIncomplete() {
        return plan.isIncomplete(proposal);
    }
}
