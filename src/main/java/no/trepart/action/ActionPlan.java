package no.trepart.action;

import java.time.LocalDate;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;

/**
 * What makes a recommendation an action; everything is optional, and what is missing is a warning, never a block.
 *
 * @param title the action in a few words; the wording of the recommendation where it is missing
 * @param owner the role or unit that is responsible, not a person's name
 * @param goal goal and criterion of success
 * @param gain expected gain, beside the baseline that follows from the time spent today
 * @param mandate what may be done, how far, until when (mandatkort, seed/originals/003 ch. 6)
 * @param involved who must be involved
 * @param resources resources and budget
 * @param evaluation when and how it is evaluated
 * @param nextStep where it goes next; heeded only where the recommendation that was agreed says nothing of it
 */
public record ActionPlan(
        @Nullable String title,
        @Nullable String owner,
        @Nullable LocalDate deadline,
        @Nullable String goal,
        @Nullable String gain,
        @Nullable String mandate,
        @Nullable String involved,
        @Nullable String resources,
        @Nullable String evaluation,
        @Nullable NextStep nextStep,
        ActionStatus status) {

    /** The longest text in a field, in characters. */
    public static final int LONGEST_TEXT = 600;

    /** A deadline before this is a slip of the finger. */
    public static final LocalDate FIRST_DEADLINE = LocalDate.of(2000, 1, 1);

    /** A deadline after this is a slip of the finger. */
    public static final LocalDate LAST_DEADLINE = LocalDate.of(2199, 12, 31);

    public static final ActionPlan EMPTY =
            new ActionPlan(null, null, null, null, null, null, null, null, null, null, ActionStatus.NOT_STARTED);

    /** The plan without needless blanks, and without empty texts; a text that is too long stays as it is. */
    ActionPlan cleaned() {
        return new ActionPlan(
                clean(title),
                clean(owner),
                deadline,
                clean(goal),
                clean(gain),
                clean(mandate),
                clean(involved),
                clean(resources),
                clean(evaluation),
                nextStep,
                status);
    }

    private static @Nullable String clean(@Nullable String text) {
        return switch (PlainText.optional(text, LONGEST_TEXT)) {
            case Result.Done<String>(String words) -> words.isEmpty() ? null : words;
            case Result.Refused<String> tooLong -> text;
        };
    }

    boolean hasPossibleDeadline() {
        return deadline == null || !(deadline.isBefore(FIRST_DEADLINE) || deadline.isAfter(LAST_DEADLINE));
    }

    /** Whether goal, owner or deadline is missing, which only a plan can say. */
    public boolean isIncomplete() {
        return owner == null || deadline == null || goal == null;
    }

    /** Whether goal, owner, deadline or where it goes next is missing. */
    public boolean isIncomplete(Proposal agreed) {
        return isIncomplete() || nextStep(agreed) == null;
    }

    /** Where it goes next: what was agreed on goes before what was filled in afterwards. */
    public @Nullable NextStep nextStep(Proposal agreed) {
        return agreed.nextStep() == null ? nextStep : agreed.nextStep();
    }
}
