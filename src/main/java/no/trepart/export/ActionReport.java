package no.trepart.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trepart.action.ActionPlan;
import no.trepart.knowledge.Place;
import no.trepart.suggestion.RuleOwner;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * What the files say about a workshop: what was agreed, kept and fell, without who wrote or voted what.
 *
 * @param actions what the three parties agreed on, numbered from 1
 * @param disagreements recommendations that not all parties consent to
 * @param others suggestions without a recommendation, parked ones among them, and recommendations whose round is open
 * @param withheld suggestions that the room has not been shown yet, and that no file shows therefore
 * @param evaluation how the meetings were; reports that were kept before it was asked about have none
 * @param sources the publications that were quoted
 */
public record ActionReport(
        Meeting meeting,
        List<Attendance> attendance,
        List<ActionRow> actions,
        List<ActionRow> disagreements,
        List<ActionRow> others,
        int withheld,
        MeetingEvaluation evaluation,
        List<CitedSource> sources) {

    public ActionReport {
        attendance = List.copyOf(attendance);
        actions = List.copyOf(actions);
        disagreements = List.copyOf(disagreements);
        others = List.copyOf(others);
        evaluation = told(evaluation);
        sources = List.copyOf(sources);
    }

    private static MeetingEvaluation told(@Nullable MeetingEvaluation evaluation) {
        return evaluation == null ? MeetingEvaluation.NONE : evaluation;
    }

    /** How many of a party had joined. */
    public record Attendance(Party party, int joined) {}

    /** A publication that was quoted, and where in it. */
    public record CitedSource(
            String publisher, String title, @Nullable Integer year, List<Place> places) {

        public CitedSource {
            places = List.copyOf(places);
        }

        CitedSource at(Collection<Place> quoted) {
            return new CitedSource(publisher, title, year, List.copyOf(quoted));
        }
    }

    /** What is not settled while the workshop goes on: recommendations without agreement, and suggestions without one. */
    public List<ActionRow> unsettled() {
        return meeting.isClosed()
                ? List.of()
                : Stream.concat(disagreements.stream(), others.stream()).toList();
    }

    /** What others outside the municipality must act on; only what all three parties stand behind is sent in their name. */
    public Map<RuleOwner, List<ActionRow>> forOutsideOwners() {
        Map<RuleOwner, List<ActionRow>> byOwner = new EnumMap<>(RuleOwner.class);
        for (ActionRow row : actions) {
            RuleOwner owner = row.outsideOwner();
            if (owner != null) {
                byOwner.computeIfAbsent(owner, key -> new ArrayList<>()).add(row);
            }
        }
        return byOwner;
    }

    /** The report with the plans as they are now, for actions are followed up long after the meeting. */
    ActionReport with(Map<String, ActionPlan> plans) {
        List<ActionRow> followedUp = actions.stream()
                .map(row -> row.with(plans.getOrDefault(row.id(), row.plan())))
                .toList();
        return new ActionReport(meeting, attendance, followedUp, disagreements, others, withheld, evaluation, sources);
    }

    ActionReport with(Meeting other) {
        return new ActionReport(other, attendance, actions, disagreements, others, withheld, evaluation, sources);
    }
}
