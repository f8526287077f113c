package no.trepart.action;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a recommendation an action; everything is optional, and what is missing is a warning, never a block.
 *
 * @param title the action in a few words; the wording of the recommendation where it is missing
 * @param owner the role or unit that is responsible, not a person's name
 * @param goal goal and criterion of success
 * @param gain expected gain, beside the baseline that follows from the time spent today
 * @param mandate what may be done, how far, until when (mandatkort, 003 ch. 6)
 * @param involved who must be involved
 * @param resources resources and budget
 * @param evaluation when and how it is evaluated
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
        ActionStatus status) {

    /** The longest text in a field, in characters. */
    public static final int LONGEST_TEXT = 600;

    /** A deadline before this is a slip of the finger. */
    public static final LocalDate FIRST_DEADLINE = LocalDate.of(2000, 1, 1);

    /** A deadline after this is a slip of the finger. */
    public static final LocalDate LAST_DEADLINE = LocalDate.of(2199, 12, 31);

    public static final ActionPlan EMPTY =
            new ActionPlan(null, null, null, null, null, null, null, null, null, ActionStatus.NOT_STARTED);

    Stream<String> texts() {
        return Stream.of(title, owner, goal, gain, mandate, involved, resources, evaluation)
                .map(text -> text == null ? "" : text);
    }

    boolean hasPossibleDeadline() {
        return deadline == null || !(deadline.isBefore(FIRST_DEADLINE) || deadline.isAfter(LAST_DEADLINE));
    }

    /** Whether goal, owner or deadline is missing. */
    public boolean isIncomplete() {
        return owner == null || deadline == null || goal == null;
    }
}
