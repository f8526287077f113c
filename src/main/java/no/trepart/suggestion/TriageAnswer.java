package no.trepart.suggestion;

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
}
