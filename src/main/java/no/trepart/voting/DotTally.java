package no.trepart.voting;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Party;

/**
 * The dots of a round, summed.
 *
 * @param dots dots of each party on each suggestion; a suggestion nobody gave a dot is not in it and has none
 * @param voters how many of each party have spent at least one dot
 */
public record DotTally(Map<SuggestionId, Map<Party, Integer>> dots, Map<Party, Integer> voters) {

    public static final DotTally NONE = new DotTally(Map.of(), Map.of());

    public DotTally {
        dots = Map.copyOf(dots);
        voters = Map.copyOf(voters);
    }

    /**
     * Sums ballots.
     *
     * @param root gives the suggestion that a merged one is handled with
     */
    public static DotTally of(Collection<DotBallot> ballots, UnaryOperator<SuggestionId> root) {
        Map<SuggestionId, Map<Party, Integer>> dots = new HashMap<>();
        Map<Party, Integer> voters = new EnumMap<>(Party.class);
        for (DotBallot ballot : ballots) {
            if (ballot.spent() > 0) {
                voters.merge(ballot.party(), 1, Integer::sum);
            }
            ballot.dots().forEach((id, n) -> add(dots, root.apply(id), ballot.party(), n));
        }
        return new DotTally(dots, voters);
    }

    private static void add(Map<SuggestionId, Map<Party, Integer>> dots, SuggestionId id, Party party, int n) {
        if (n > 0) {
            dots.computeIfAbsent(id, key -> new EnumMap<>(Party.class)).merge(party, n, Integer::sum);
        }
    }

    /**
     * The same dots where suggestions were merged since.
     *
     * @param root gives the suggestion that a merged one is handled with
     */
    public DotTally merged(UnaryOperator<SuggestionId> root) {
        Map<SuggestionId, Map<Party, Integer>> sum = new HashMap<>();
        dots.forEach((id, parties) -> parties.forEach((party, n) -> add(sum, root.apply(id), party, n)));
        return new DotTally(sum, voters);
    }

    /** How many have spent at least one dot. */
    public int people() {
        return voters.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int total(SuggestionId id) {
        return dots.getOrDefault(id, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The dots of each party on a suggestion, or nothing if that would tell what somebody in a small party did. */
    public Optional<Map<Party, Integer>> perParty(SuggestionId id, int minimum) {
        return SmallNumbers.mayBeSplit(voters.values(), minimum)
                ? Optional.of(Map.copyOf(dots.getOrDefault(id, Map.of())))
                : Optional.empty();
    }
}
