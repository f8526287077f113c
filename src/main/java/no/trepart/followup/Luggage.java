package no.trepart.followup;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.action.ActionStatus;
import no.trepart.export.ActionReport;
import no.trepart.export.ActionRow;

/**
 * What comes along from one meeting to the next: the words and what was found out about them, never whose they were.
 *
 * @param suggestions what the parties did not come to, put aside or did not agree on, in the order of the earlier meeting
 * @param actions what all three agreed on and nobody has finished or dropped
 */
record Luggage(List<ActionRow> suggestions, List<ActionRow> actions) {

    Luggage {
        suggestions = List.copyOf(suggestions);
        actions = List.copyOf(actions);
    }

    static Luggage of(ActionReport report) {
        List<ActionRow> open = Stream.concat(report.disagreements().stream(), report.others().stream())
                .sorted(Comparator.comparingInt(ActionRow::suggestion))
                .toList();
        return new Luggage(
                open, report.actions().stream().filter(Luggage::isToBeDone).toList());
    }

    /** What the parties agreed to keep as it is asks nothing of anybody. */
    private static boolean isToBeDone(ActionRow row) {
        ActionStatus status = row.plan().status();
        return !row.isKept() && status != ActionStatus.DONE && status != ActionStatus.DROPPED;
    }
}
