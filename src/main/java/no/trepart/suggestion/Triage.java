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
                .filter(question -> isCalledFor(question) && !isAnswered(question) && !skipped.contains(question))
                .findFirst();
    }

    /** What people made up themselves has no legal basis, nor need anybody look for one before they know where the rule comes from. */
    private boolean isCalledFor(TriageQuestion question) {
        return question != TriageQuestion.LEGAL_BASIS || (origin != null && origin != Origin.SELF_MADE);
    }

    public boolean isAnswered(TriageQuestion question) {
        return switch (question) {
            case OWNER -> owner != null;
            case ORIGIN -> origin != null;
            case LEGAL_BASIS -> legalBasis != null;
            case PROTECTS -> protects != null;
            case CITIZEN -> citizen != null;
            case TIME -> time != null;
            case OUTCOME -> outcome != null;
        };
    }
}
