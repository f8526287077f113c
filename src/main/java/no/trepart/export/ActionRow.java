package no.trepart.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.trepart.action.ActionPlan;
import no.trepart.chat.Quote;
import no.trepart.knowledge.DfoCodes;
import no.trepart.room.Agreement;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Triage;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion with everything that came of it.
 *
 * @param id the identity of the suggestion, by which its plan is found
 * @param no the number in the action list; null for what is not agreed
 * @param suggestion the number people used for it in the meeting
 * @param merged numbers of the suggestions that were handled with it
 * @param text the post in the words that stood at the end, without author and party
 * @param proposal what would be recommended; null where nothing is
 * @param agreedBefore when an earlier meeting agreed to it; null where this one has, or where nobody has
 * @param support where each party stands; empty where there is no recommendation
 * @param objections what was said against it and not withdrawn
 * @param lessons what the assistant found for it and nobody dismissed
 * @param codes DFØ's codes of those lessons (seed/originals/002 ch. 2–3)
 */
public record ActionRow(
        String id,
        @Nullable Integer no,
        int suggestion,
        List<Integer> merged,
        Kind kind,
        String text,
        Standing standing,
        Triage triage,
        @Nullable Proposal proposal,
        ActionPlan plan,
        @Nullable Instant agreedBefore,
        List<Support> support,
        List<Agreement.Objection> objections,
        List<Quote> lessons,
        DfoCodes codes) {

    public ActionRow {
        merged = List.copyOf(merged);
        support = List.copyOf(support);
        objections = List.copyOf(objections);
        lessons = List.copyOf(lessons);
    }

    /**
     * Where a party stands on a recommendation.
     *
     * @param consents null where the round was open when the report was taken
     * @param counts how many took each stance; null where so few answered that it would tell what somebody did
     */
    public record Support(
            Party party,
            @Nullable Boolean consents,
            @Nullable Map<Stance, Integer> counts) {}

    /** The action in a few words: its own title, else the recommendation, else the post. */
    public String title() {
        String title = plan.title();
        if (title != null) {
            return title;
        }
        return proposal == null ? text : proposal.wording();
    }

    /** Whether it is an action that still lacks a goal, somebody responsible, a deadline or where it goes next; what is kept needs none. */
    public boolean isIncomplete() {
        return no != null && !isKept() && (proposal == null || plan.isIncomplete(proposal));
    }

    /** Where it goes next; null where nobody said, or where nothing is recommended. */
    public @Nullable NextStep nextStep() {
        return proposal == null ? null : plan.nextStep(proposal);
    }

    public boolean isKept() {
        return proposal != null && proposal.outcome() == Outcome.KEEP;
    }

    /** Who outside the municipality must act on it; null if nobody must, unknown where nobody has found out. */
    public @Nullable RuleOwner outsideOwner() {
        if (proposal == null) {
            return null;
        }
        RuleOwner owner = triage.owner();
        if (owner != null && owner.isOutside()) {
            return owner;
        }
        NextStep next = nextStep();
        if (next == NextStep.COUNTY) {
            return RuleOwner.COUNTY;
        }
        return next == NextStep.STATE ? RuleOwner.STATE : unclearOwner(proposal.outcome(), owner);
    }

    /** A «forsøk» needs somebody's exemption, and what is passed on without a known owner goes to somebody else. */
    private static @Nullable RuleOwner unclearOwner(Outcome outcome, @Nullable RuleOwner owner) {
        boolean unclear = owner == null || owner == RuleOwner.UNKNOWN;
        boolean passedOn = outcome == Outcome.TRIAL || (outcome == Outcome.FORWARD && unclear);
        return passedOn ? RuleOwner.UNKNOWN : null;
    }

    ActionRow with(ActionPlan other) {
        return new ActionRow(
                id,
                no,
                suggestion,
                merged,
                kind,
                text,
                standing,
                triage,
                proposal,
                other,
                agreedBefore,
                support,
                objections,
                lessons,
                codes);
    }
}
