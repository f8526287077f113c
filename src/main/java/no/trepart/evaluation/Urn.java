package no.trepart.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.trepart.workshop.Pseudonym;

/**
 * All that was answered in a workshop, counted once for everybody who looks.
 *
 * @param values the values of the slips by name, each found only by whoever knows the name
 * @param temperatures in the order in which they were taken
 */
public record Urn(Map<String, Integer> values, List<Temperature> temperatures) {

    public static final Urn EMPTY = new Urn(Map.of(), List.of());

    public Urn {
        values = Map.copyOf(values);
        temperatures = List.copyOf(temperatures);
    }

    public static Urn of(List<Slip> slips, List<Temperature> counted) {
        return new Urn(
                slips.stream().collect(Collectors.toMap(Slip::name, Slip::value)), Temperature.of(slips, counted));
    }

    /** What somebody answered, which they alone can ask. */
    public Optional<Integer> find(Pseudonym pseudonym, EvaluationQuestion question, int meeting, Moment moment) {
        return Optional.ofNullable(values.get(Slip.name(pseudonym, question, meeting, moment)));
    }
}
