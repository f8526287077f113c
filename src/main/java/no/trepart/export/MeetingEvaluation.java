package no.trepart.export;

import java.util.List;
import no.trepart.evaluation.Moment;
import no.trepart.room.Evaluation;

/**
 * How the meetings were for those who took part.
 *
 * @param open whether the last meeting can still be answered about, so that nothing is told of it
 * @param answered how many have, while it is open
 * @param verdicts what everybody together said of each meeting, oldest first
 * @param trust the temperature of each party, oldest first
 */
public record MeetingEvaluation(
        boolean open, int answered, int joined, List<Evaluation.Verdict> verdicts, List<Evaluation.Reading> trust) {

    public static final MeetingEvaluation NONE = new MeetingEvaluation(false, 0, 0, List.of(), List.of());

    public MeetingEvaluation {
        verdicts = List.copyOf(verdicts);
        trust = List.copyOf(trust);
    }

    static MeetingEvaluation of(Evaluation evaluation) {
        boolean open = evaluation.open() == Moment.END;
        return new MeetingEvaluation(
                open,
                open ? evaluation.answered() : 0,
                open ? evaluation.joined() : 0,
                evaluation.verdicts(),
                evaluation.trust());
    }
}
