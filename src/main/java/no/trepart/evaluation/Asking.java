package no.trepart.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.trepart.workshop.Deed;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Workshop;

/**
 * What is asked now: trust from the start of the meeting, and all three questions when it is over.
 *
 * @param late whether it is asked only of those who came after the start: a first answer stands, for people have begun to work
 */
public record Asking(Moment moment, List<EvaluationQuestion> questions, boolean late) {

    /** Where nobody shows the result, the answers are closed so long after the meeting. */
    public static final Duration LONGEST = Duration.ofDays(1);

    private static final Asking AT_START = new Asking(Moment.START, List.of(EvaluationQuestion.TRUST), false);
    private static final Asking LATE = new Asking(Moment.START, List.of(EvaluationQuestion.TRUST), true);
    private static final Asking AT_END = new Asking(Moment.END, List.of(EvaluationQuestion.values()), false);

    public Asking {
        questions = List.copyOf(questions);
    }

    /**
     * What is asked in a workshop; nothing once the result is shown.
     *
     * @param begun whether somebody has answered at the start of the present meeting. One that was closed by mistake and goes on has no
     *     start of its own, and a first answer to it would make it another meeting
     */
    public static Optional<Asking> in(Workshop workshop, boolean begun, Instant now) {
        if (workshop.allows(Deed.EVALUATE)) {
            return isOver(workshop, now) ? Optional.empty() : Optional.of(AT_END);
        }
        if (workshop.phase().isBefore(Phase.COLLECT)) {
            return Optional.of(AT_START);
        }
        return begun || workshop.meeting() == 1 ? Optional.of(LATE) : Optional.empty();
    }

    /** Whether all answers about the present meeting are in; only then may anybody see what they come to. */
    public static boolean isOver(Workshop workshop, Instant now) {
        Instant closedAt = workshop.closedAt();
        boolean late = closedAt != null && closedAt.plus(LONGEST).isBefore(now);
        return workshop.isClosed() && (workshop.isRevealed(Reveal.EVALUATION) || late);
    }
}
