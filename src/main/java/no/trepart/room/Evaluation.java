package no.trepart.room;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * How the meeting was for those who took part, as a role may see it: no answer but the viewer's own, and nothing that is reckoned from
 * answers before they are all in.
 *
 * @param open the moment of the meeting that is asked about now; null if nothing is asked
 * @param asked what the viewer is asked now; for those who are not asked themselves, what the others are
 * @param mine the viewer's own answers to it
 * @param turnout how many of each party have answered
 * @param inFocus whether the hall is asked to look at the result
 * @param verdicts on the meetings, oldest first; everybody together, never by party
 * @param trust the temperature of each party, oldest first; never of everybody together, for the difference would tell of a small party
 */
public record Evaluation(
        @Nullable Moment open,
        List<EvaluationQuestion> asked,
        Map<EvaluationQuestion, Integer> mine,
        List<Turnout> turnout,
        boolean inFocus,
        List<Verdict> verdicts,
        List<Reading> trust) {

    /** What somebody sees who is not let in yet. */
    public static final Evaluation NONE =
            new Evaluation(null, List.of(), Map.of(), List.of(), false, List.of(), List.of());

    public Evaluation {
        asked = List.copyOf(asked);
        mine = Map.copyOf(mine);
        turnout = List.copyOf(turnout);
        verdicts = List.copyOf(verdicts);
        trust = List.copyOf(trust);
    }

    /** The same as somebody sees it who is asked something else or has answered. */
    Evaluation with(@Nullable Moment now, List<EvaluationQuestion> theirs, Map<EvaluationQuestion, Integer> own) {
        return new Evaluation(now, theirs, own, turnout, inFocus, verdicts, trust);
    }

    public boolean hasResult() {
        return !verdicts.isEmpty() || !trust.isEmpty();
    }

    public int answered() {
        return turnout.stream().mapToInt(Turnout::answered).sum();
    }

    public int joined() {
        return turnout.stream().mapToInt(Turnout::joined).sum();
    }

    /** The verdicts on the last meeting that was evaluated. */
    public List<Verdict> latest() {
        int last = IntStream.concat(
                        verdicts.stream().mapToInt(Verdict::meeting),
                        trust.stream()
                                .filter(reading -> reading.moment() == Moment.END)
                                .mapToInt(Reading::meeting))
                .max()
                .orElse(0);
        return verdicts.stream().filter(verdict -> verdict.meeting() == last).toList();
    }

    /** The course of one party's trust, oldest first. */
    public List<Degree> course(Party party) {
        return trust.stream().flatMap(reading -> reading.degree(party).stream()).toList();
    }

    /** How much a party's trust has grown from the first to the last measurement; nothing unless there are two that may be shown. */
    public Optional<Double> change(Party party) {
        List<Double> means = course(party).stream()
                .flatMap(degree -> Optional.ofNullable(degree.mean()).stream())
                .toList();
        return means.size() < 2 ? Optional.empty() : Optional.of(means.getLast() - means.getFirst());
    }

    /** How many of a party have answered something of what is asked now. */
    public record Turnout(Party party, int answered, int joined) {}

    /**
     * What everybody together answered to a question about a meeting.
     *
     * @param meeting counted from 1
     * @param mean from 1 to 5, in tenths; null where too few have answered
     */
    public record Verdict(
            EvaluationQuestion question,
            int meeting,
            int answers,
            @Nullable Double mean) {}

    /**
     * The temperature at one moment.
     *
     * @param meeting counted from 1
     * @param parties the three parties in their fixed order
     */
    public record Reading(int meeting, Moment moment, List<Degree> parties) {

        public Reading {
            parties = List.copyOf(parties);
        }

        public Optional<Degree> degree(Party party) {
            return parties.stream().filter(degree -> degree.party() == party).findFirst();
        }
    }

    /**
     * The trust of one party.
     *
     * @param mean from 1 to 5, in tenths; null where too few of the party have answered
     */
    public record Degree(Party party, int answers, @Nullable Double mean) {}
}
