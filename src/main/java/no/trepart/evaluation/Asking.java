package no.trepart.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Workshop;

/** What is asked now: trust before suggestions are collected, and all three questions when the meeting is over. */
public record Asking(Moment moment, List<EvaluationQuestion> questions) {

    /** Where nobody shows the result, the answers are closed so long after the meeting. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final Asking AT_START = new Asking(Moment.START, List.of(EvaluationQuestion.TRUST));
    private static final Asking AT_END = new Asking(Moment.END, List.of(EvaluationQuestion.values()));

    public Asking {
        questions = List.copyOf(questions);
    }

    /** What is asked in a workshop; nothing while people work, and nothing once the result is shown. */
    public static Optional<Asking> in(Workshop workshop, Instant now) {
        if (workshop.allows(Deed.EVALUATE)) {
            return isOver(workshop, now) ? Optional.empty() : Optional.of(AT_END);
        }
        return workshop.phase().isBefore(Phase.COLLECT) ? Optional.of(AT_START) : Optional.empty();
    }

    /** Whether all answers about the present meeting are in; only then may anybody see what they come to. */
    public static boolean isOver(Workshop workshop, Instant now) {
        Instant closedAt = workshop.closedAt();
        boolean late = closedAt != null && closedAt.plus(LONGEST).isBefore(now);
        return workshop.isClosed() && (workshop.isRevealed(Reveal.EVALUATION) || late);
    }
}
