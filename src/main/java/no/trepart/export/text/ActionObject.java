package no.trepart.export.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.trepart.action.ActionPlan;
import no.trepart.action.ActionStatus;
import no.trepart.chat.Quote;
import no.trepart.export.ActionRow;
import no.trepart.knowledge.Coded;
import no.trepart.knowledge.DfoCodes;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.TimeSpent;
import no.trepart.suggestion.Triage;
import no.trepart.voting.NextStep;
import no.trepart.voting.Proposal;
import org.jspecify.annotations.Nullable;

/** A row of the action list for other programs: a field for each of the 22 columns, in their order. */
record ActionObject(
        @Nullable Integer no,
        String action,
        Concerns concerns,
        @Nullable String need,
        Kind kind,
        @Nullable RuleOwner ruleOwner,
        OriginOfRule origin,
        @Nullable Recommended recommendation,
        @Nullable String safeguards,
        @Nullable String goal,
        Effort effort,
        @Nullable String responsible,
        @Nullable String mandate,
        @Nullable String involved,
        @Nullable LocalDate deadline,
        @Nullable String resources,
        @Nullable NextStep nextStep,
        List<ActionRow.Support> support,
        @Nullable ActionStatus status,
        @Nullable String evaluation,
        Map<String, List<String>> dfoCodes,
        List<Quote> basis) {

    /** The suggestions it is about, by their numbers. */
    record Concerns(int suggestion, String text, List<Integer> merged) {}

    /** Where the rule comes from. */
    record OriginOfRule(@Nullable Origin origin, @Nullable String legalBasis) {}

    /**
     * What is recommended.
     *
     * @param agreedBefore when an earlier meeting agreed to it; null where this one has
     */
    record Recommended(
            Outcome outcome,
            String wording,
            @Nullable Integer months,
            @Nullable String provision,
            @Nullable Instant agreedBefore) {

        static @Nullable Recommended of(@Nullable Proposal proposal, @Nullable Instant agreedBefore) {
            return proposal == null
                    ? null
                    : new Recommended(
                            proposal.outcome(),
                            proposal.wording(),
                            proposal.months(),
                            proposal.provision(),
                            agreedBefore);
        }
    }

    /** What the rule costs today, and what one hopes to gain. */
    record Effort(@Nullable Double hoursPerMonth, @Nullable String gain) {

        static Effort of(@Nullable TimeSpent time, @Nullable String gain) {
            return new Effort(time == null ? null : time.hoursPerMonth(), gain);
        }
    }

    /** As long as the method has columns. */
    static ActionObject of(ActionRow row) {
        Triage triage = row.triage();
        Proposal proposal = row.proposal();
        ActionPlan plan = row.plan();
        return new ActionObject(
                row.no(),
                row.title(),
                new Concerns(row.suggestion(), row.text(), row.merged()),
                triage.protects(),
                row.kind(),
                triage.owner(),
                new OriginOfRule(triage.origin(), triage.legalBasis()),
                Recommended.of(proposal, row.agreedBefore()),
                proposal == null ? null : proposal.safeguards(),
                plan.goal(),
                Effort.of(triage.time(), plan.gain()),
                plan.owner(),
                plan.mandate(),
                plan.involved(),
                plan.deadline(),
                plan.resources(),
                row.nextStep(),
                row.support(),
                row.no() == null ? null : plan.status(),
                plan.evaluation(),
                codes(row.codes()),
                row.lessons());
    }

    private static Map<String, List<String>> codes(DfoCodes codes) {
        return Map.of(
                "purpose", codes.purposes().stream().map(Coded::code).sorted().toList(),
                "relation", codes.relations().stream().map(Coded::code).sorted().toList(),
                "sector", codes.sectors().stream().map(Coded::code).sorted().toList(),
                "means", codes.means().stream().map(Coded::code).sorted().toList());
    }
}
