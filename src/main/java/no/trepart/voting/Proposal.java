package no.trepart.voting;

import java.util.Collection;
import no.trepart.suggestion.Outcome;
import no.trepart.workshop.PlainText;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;

/**
 * The content of a recommendation.
 *
 * @param safeguards the assessment of legal safeguards, equal treatment and privacy; required for «fjerne» (seed/originals/003 ch. 6)
 * @param provision the provision a «forsøk» needs an exemption from (seed/originals/002 ch. 1.2)
 * @param months how long a «forsøk» or pilot lasts, 1–60
 */
public record Proposal(
        Outcome outcome,
        String wording,
        @Nullable NextStep nextStep,
        @Nullable String safeguards,
        @Nullable String provision,
        @Nullable Integer months) {

    /** The longest wording or assessment, in characters. */
    public static final int LONGEST_TEXT = 1_000;

    /** The longest a trial or pilot can last, in months. */
    public static final int LONGEST_TRIAL = 60;

    /** The proposal with its texts cleaned, or what it lacks for its outcome. */
    Result<Proposal> complete() {
        return PlainText.required(wording, LONGEST_TEXT)
                .then(words -> PlainText.optional(safeguards, LONGEST_TEXT)
                        .then(safe -> PlainText.optional(provision, LONGEST_TEXT)
                                .map(law -> new Proposal(outcome, words, nextStep, orNull(safe), orNull(law), months))))
                .then(Proposal::withRequired);
    }

    /**
     * The proposal, unless it keeps a rule and gives no ground for it: the suggestion's own words are none (seed/originals/002 ch. 2.1).
     *
     * @param said the words of the suggestion, before and after it was reworded
     */
    Result<Proposal> grounded(Collection<String> said) {
        boolean repeats = said.stream().anyMatch(words -> words.strip().equalsIgnoreCase(wording));
        return outcome == Outcome.KEEP && repeats ? Result.refused(Refusal.GROUNDS_REQUIRED) : Result.done(this);
    }

    private Result<Proposal> withRequired() {
        if (outcome == Outcome.REMOVE && safeguards == null) {
            return Result.refused(Refusal.SAFEGUARDS_REQUIRED);
        }
        if (outcome == Outcome.TRIAL && provision == null) {
            return Result.refused(Refusal.PROVISION_REQUIRED);
        }
        if (outcome == Outcome.TRIAL && months == null) {
            return Result.refused(Refusal.DURATION_REQUIRED);
        }
        boolean possible = months == null || (months >= 1 && months <= LONGEST_TRIAL);
        return possible ? Result.done(this) : Result.refused(Refusal.VALUE_OUT_OF_RANGE, 1, LONGEST_TRIAL);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
