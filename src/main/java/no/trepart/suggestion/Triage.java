package no.trepart.suggestion;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the rule behind a suggestion; everything is optional.
 *
 * @param legalBasis the legal basis, if somebody in the meeting knows it; the assistant never supplies one
 * @param protects the need the rule protects
 * @param citizen what it means for the citizen
 * @param skipped questions the author chose not to answer
 */
public record Triage(
        @Nullable RuleOwner owner,
        @Nullable Origin origin,
        @Nullable String legalBasis,
        @Nullable String protects,
        @Nullable String citizen,
        @Nullable TimeSpent time,
        @Nullable Outcome outcome,
        Set<TriageQuestion> skipped) {

    /** The longest free-text answer, in characters. */
    public static final int LONGEST_ANSWER = 600;

    public static final Triage NOTHING = new Triage(null, null, null, null, null, null, null, Set.of());

    public Triage {
        skipped = Set.copyOf(skipped);
    }

    /** The next question nobody has answered or skipped. */
    public Optional<TriageQuestion> next() {
        return Arrays.stream(TriageQuestion.values())
                .filter(question -> !isAnswered(question) && !skipped.contains(question))
                .findFirst();
    }

    public boolean isAnswered(TriageQuestion question) {
        return switch (question) {
            case OWNER -> owner != null;
            case ORIGIN -> origin != null;
            case PROTECTS -> protects != null;
            case TIME -> time != null;
            case OUTCOME -> outcome != null;
        };
    }
}
