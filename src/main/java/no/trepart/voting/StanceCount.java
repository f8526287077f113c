package no.trepart.voting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.workshop.Party;

/** How many took each stance, shown for a party only where the numbers are large enough to hide behind. */
public record StanceCount(Map<Stance, Integer> counts) {

    public StanceCount {
        counts = Map.copyOf(counts);
    }

    public static StanceCount of(List<StanceBallot> ballots) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            counts.put(stance, 0);
        }
        ballots.forEach(ballot -> counts.merge(ballot.stance(), 1, Integer::sum));
        return new StanceCount(counts);
    }

    public int answered() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(Stance stance) {
        return counts.getOrDefault(stance, 0);
    }

    /**
     * The counts of each party, or nothing at all if one party is so small that the difference to the whole would tell.
     *
     * @param minimum the fewest answers that may be shown as counts
     */
    public static Optional<Map<Party, StanceCount>> perParty(List<StanceBallot> ballots, int minimum) {
        Map<Party, StanceCount> parties = new EnumMap<>(Party.class);
        for (Party party : Party.THREE) {
            parties.put(
                    party,
                    of(ballots.stream()
                            .filter(ballot -> ballot.party() == party)
                            .toList()));
        }
        return SmallNumbers.mayBeSplit(
                        parties.values().stream().map(StanceCount::answered).toList(), minimum)
                ? Optional.of(parties)
                : Optional.empty();
    }

    /** The counts of everybody together, if there are enough of them. */
    public static Optional<StanceCount> together(List<StanceBallot> ballots, int minimum) {
        return ballots.size() >= minimum ? Optional.of(of(ballots)) : Optional.empty();
    }
}
