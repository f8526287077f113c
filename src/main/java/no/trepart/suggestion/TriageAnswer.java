package no.trepart.suggestion;

import no.trepart.workshop.PlainText;
import no.trepart.workshop.Result;

/** One answer about the rule behind a suggestion. */
public sealed interface TriageAnswer {

    /** Who owns the rule. */
    record OwnedBy(RuleOwner owner) implements TriageAnswer {}

    /** Where it comes from. */
    record ComesFrom(Origin origin) implements TriageAnswer {}

    /** The legal basis; an empty text takes it away. */
    record BasedOn(String legalBasis) implements TriageAnswer {}

    /** The need it protects; an empty text takes it away. */
    record Protects(String need) implements TriageAnswer {}

    /** What it means for the citizen; an empty text takes it away. */
    record MeansForCitizen(String effect) implements TriageAnswer {}

    /** The time it takes today. */
    record Takes(TimeSpent time) implements TriageAnswer {}

    /** What should become of it. */
    record Hoped(Outcome outcome) implements TriageAnswer {}

    /** An answer that was given is taken away, and the question is not asked again. */
    record TakenBack(TriageQuestion question) implements TriageAnswer {}

    /** The question was passed over. */
    record Skipped(TriageQuestion question) implements TriageAnswer {}

    /** The answer without needless blanks, or why its words cannot be kept. */
    default Result<TriageAnswer> withinLimits() {
        int limit = Triage.LONGEST_ANSWER;
        return switch (this) {
            case TriageAnswer.BasedOn(String text) ->
                PlainText.optional(text, limit).map(TriageAnswer.BasedOn::new);
            case TriageAnswer.Protects(String text) ->
                PlainText.optional(text, limit).map(TriageAnswer.Protects::new);
            case TriageAnswer.MeansForCitizen(String text) ->
                PlainText.optional(text, limit).map(TriageAnswer.MeansForCitizen::new);
            case TriageAnswer.OwnedBy owned -> Result.done(owned);
            case TriageAnswer.ComesFrom from -> Result.done(from);
            case TriageAnswer.Takes takes -> Result.done(takes);
            case TriageAnswer.Hoped hoped -> Result.done(hoped);
            case TriageAnswer.Skipped skipped -> Result.done(skipped);
            case TriageAnswer.TakenBack back -> Result.done(back);
        };
    }
}
