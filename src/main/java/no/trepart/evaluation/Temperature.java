package no.trepart.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.workshop.Party;

/**
 * The answers to one question at one moment of a meeting, counted.
 *
 * @param meeting which of the workshop's meetings, counted from 1
 * @param counts for each party how many gave each value from 1 to 5
 */
public record Temperature(
        EvaluationQuestion question, int meeting, Moment moment, Map<Party, Map<Integer, Integer>> counts) {

    private static final Comparator<Temperature> IN_ORDER = Comparator.comparingInt(Temperature::meeting)
            .thenComparing(Temperature::moment)
            .thenComparing(Temperature::question);

    private static final double TENTHS = 10;

    public Temperature {
        counts = Map.copyOf(counts);
    }

    /** Counts slips, together with those that were counted before they were deleted; in the order in which they were asked for. */
    static List<Temperature> of(List<Slip> slips, List<Temperature> counted) {
        Stream<Temperature> single = slips.stream()
                .map(slip -> new Temperature(
                        slip.question(), slip.meeting(), slip.moment(), Map.of(slip.party(), Map.of(slip.value(), 1))));
        Map<List<Object>, Temperature> sums = Stream.concat(single, counted.stream())
                .collect(Collectors.toMap(Temperature::asked, Function.identity(), Temperature::plus));
        return sums.values().stream().sorted(IN_ORDER).toList();
    }

    private List<Object> asked() {
        return List.of(meeting, moment, question);
    }

    private Temperature plus(Temperature other) {
        Map<Party, Map<Integer, Integer>> sum = new HashMap<>();
        Stream.of(this, other)
                .forEach(part -> part.counts.forEach((party, values) -> values.forEach((value, n) ->
                        sum.computeIfAbsent(party, key -> new HashMap<>()).merge(value, n, Integer::sum))));
        return new Temperature(question, meeting, moment, sum);
    }

    public int answers(Party party) {
        return counts.getOrDefault(party, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    public int answers() {
        return counts.keySet().stream().mapToInt(this::answers).sum();
    }

    /** The mean of everybody's answers in tenths, if there are enough of them. */
    public Optional<Double> mean(int minimum) {
        int sum = counts.keySet().stream().mapToInt(this::sum).sum();
        return mean(sum, answers(), minimum);
    }

    /** The mean of a party in tenths, if it is large enough to hide behind. */
    public Optional<Double> mean(Party party, int minimum) {
        return mean(sum(party), answers(party), minimum);
    }

    private static Optional<Double> mean(int sum, int answers, int minimum) {
        return answers > 0 && answers >= minimum
                ? Optional.of(Math.round(sum * TENTHS / answers) / TENTHS)
                : Optional.empty();
    }

    private int sum(Party party) {
        Map<Integer, Integer> own = counts.getOrDefault(party, Map.of());
        return IntStream.rangeClosed(EvaluationQuestion.LEAST, EvaluationQuestion.MOST)
                .map(value -> value * own.getOrDefault(value, 0))
                .sum();
    }
}
