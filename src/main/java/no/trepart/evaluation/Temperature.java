package no.trepart.evaluation;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.trepart.workshop.Party;

/**
 * The answers to one question at one moment of a round, counted.
 *
 * @param counts for each party how many gave each value from 1 to 5
 */
public record Temperature(
        EvaluationQuestion question, int round, Moment moment, Map<Party, Map<Integer, Integer>> counts) {

    public Temperature {
        counts = Map.copyOf(counts);
    }

    public int answers(Party party) {
        return counts.getOrDefault(party, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int answers() {
        return counts.keySet().stream().mapToInt(this::answers).sum();
    }

    /** The mean of everybody's answers, if there are enough of them. */
    public Optional<Double> mean(int minimum) {
        return answers() >= minimum
                ? Optional.of(
                        (double) counts.keySet().stream().mapToInt(this::sum).sum() / answers())
                : Optional.empty();
    }

    /** The mean of a party, if it is large enough to hide behind. */
    public Optional<Double> mean(Party party, int minimum) {
        return answers(party) >= minimum ? Optional.of((double) sum(party) / answers(party)) : Optional.empty();
    }

    private int sum(Party party) {
        Map<Integer, Integer> own = counts.getOrDefault(party, Map.of());
        return IntStream.rangeClosed(EvaluationQuestion.LEAST, EvaluationQuestion.MOST)
                .map(value -> value * own.getOrDefault(value, 0))
                .sum();
    }
}
