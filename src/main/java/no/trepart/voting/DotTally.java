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
 * @param totals all dots on each suggestion; one that nobody gave a dot is not in it and has none
 * @param people how many have spent at least one dot
 * @param parties the dots of each party on each suggestion; empty where nobody may know them any more
 * @param voters how many of each party have spent at least one dot; empty likewise
 */
public record DotTally(
        Map<SuggestionId, Integer> totals,
        int people,
        Map<SuggestionId, Map<Party, Integer>> parties,
        Map<Party, Integer> voters) {

    public static final DotTally NONE = new DotTally(Map.of(), 0, Map.of(), Map.of());

    public DotTally {
        totals = Map.copyOf(totals);
        parties = Map.copyOf(parties);
        voters = Map.copyOf(voters);
    }

    /** Sums ballots. */
    public static DotTally of(Collection<DotBallot> ballots) {
        Map<SuggestionId, Integer> totals = new HashMap<>();
        Map<SuggestionId, Map<Party, Integer>> parties = new HashMap<>();
        Map<Party, Integer> voters = new EnumMap<>(Party.class);
        for (DotBallot ballot : ballots) {
            if (ballot.spent() > 0) {
                voters.merge(ballot.party(), 1, Integer::sum);
            }
            ballot.dots().forEach((id, n) -> {
                totals.merge(id, n, Integer::sum);
                add(parties, id, ballot.party(), n);
            });
        }
        return new DotTally(totals, sum(voters.values()), parties, voters);
    }

    private static void add(Map<SuggestionId, Map<Party, Integer>> parties, SuggestionId id, Party party, int n) {
        parties.computeIfAbsent(id, key -> new EnumMap<>(Party.class)).merge(party, n, Integer::sum);
    }

    private static int sum(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The same dots where suggestions were merged since.
     *
     * @param root gives the suggestion that a merged one is handled with
     */
    public DotTally merged(UnaryOperator<SuggestionId> root) {
        Map<SuggestionId, Integer> sums = new HashMap<>();
        totals.forEach((id, n) -> sums.merge(root.apply(id), n, Integer::sum));
        Map<SuggestionId, Map<Party, Integer>> split = new HashMap<>();
        parties.forEach((id, each) -> each.forEach((party, n) -> add(split, root.apply(id), party, n)));
        return new DotTally(sums, people, split, voters);
    }

    /** The same dots without what each party did. */
    DotTally withoutParties() {
        return new DotTally(totals, people, Map.of(), Map.of());
    }

    public int total(SuggestionId id) {
        return totals.getOrDefault(id, 0);
    }

    /** The dots of each party on a suggestion, or nothing if that would tell what somebody in a small party did. */
    public Optional<Map<Party, Integer>> perParty(SuggestionId id, int minimum) {
        return !voters.isEmpty() && SmallNumbers.mayBeSplit(voters.values(), minimum)
                ? Optional.of(Map.copyOf(parties.getOrDefault(id, Map.of())))
                : Optional.empty();
    }
}
