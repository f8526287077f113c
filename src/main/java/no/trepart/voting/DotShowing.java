package no.trepart.voting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the dots of one round. New totals are shown only if, beside every one that was shown before, either nobody or
 * enough people have other dots: the difference between two showings would tell what one person did.
 *
 * @param totals the last totals that could be shown; null if there were none
 * @param split whether they may be split into parties
 * @param held whether there are dots that are not among them, of too few people to be shown
 * @param counts every showing so far, to compare the next one with; empty once the round is over for good
 * @param over whether the ballots are counted and deleted
 */
public record DotShowing(@Nullable DotTally totals, boolean split, boolean held, List<Count> counts, boolean over) {

    /** Nothing was shown. */
    public static final DotShowing NONE = new DotShowing(null, false, false, List.of(), false);

    public DotShowing {
        counts = List.copyOf(counts);
    }

    /**
     * The ballots as they were at one showing.
     *
     * @param ballots those with dots, by a name that tells nobody's
     */
    public record Count(Map<String, DotBallot> ballots, boolean split) {

        public Count {
            ballots = Map.copyOf(ballots);
        }

        /** How many of each party have other dots now. */
        private Map<Party, Integer> changes(Map<String, DotBallot> now) {
            Set<String> names = new HashSet<>(ballots.keySet());
            names.addAll(now.keySet());
            Map<Party, Integer> changes = new EnumMap<>(Party.class);
            for (String name : names) {
                DotBallot before = ballots.get(name);
                DotBallot after = now.get(name);
                if (!Objects.equals(before, after)) {
                    changes.merge(
                            before == null ? Objects.requireNonNull(after).party() : before.party(), 1, Integer::sum);
                }
            }
            return changes;
        }
    }

    /**
     * What is shown when the round is closed with these ballots.
     *
     * @param ballots by a name that is the same each time and tells nobody's
     * @param minimum the fewest people whose dots may be told together
     */
    public DotShowing after(Map<String, DotBallot> ballots, int minimum) {
        Map<String, DotBallot> now = withDots(ballots);
        if (over || (!counts.isEmpty() && counts.getLast().ballots().equals(now))) {
            return new DotShowing(totals, split, over && held, counts, over);
        }
        DotTally next = DotTally.of(now.values());
        boolean enough = next.people() >= minimum
                && counts.stream().allMatch(count -> mayBeTold(sum(count.changes(now)), minimum));
        if (!enough) {
            return new DotShowing(totals, split, totals != null || !now.isEmpty(), counts, false);
        }
        boolean parts = SmallNumbers.mayBeSplit(next.voters().values(), minimum)
                && counts.stream()
                        .filter(Count::split)
                        .allMatch(count ->
                                SmallNumbers.mayBeSplit(count.changes(now).values(), minimum));
        List<Count> all = new ArrayList<>(counts);
        all.add(new Count(now, parts));
        return new DotShowing(next, parts, false, all, false);
    }

    private static Map<String, DotBallot> withDots(Map<String, DotBallot> ballots) {
        Map<String, DotBallot> spent = new HashMap<>();
        ballots.forEach((name, ballot) -> {
            if (ballot.spent() > 0) {
                spent.put(name, new DotBallot(null, ballot.party(), ballot.dots()));
            }
        });
        return spent;
    }

    private static int sum(Map<Party, Integer> people) {
        return people.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean mayBeTold(int people, int minimum) {
        return SmallNumbers.mayBeSplit(List.of(people), minimum);
    }

    /** The round is over and its ballots are deleted; what was shown last stays and nothing else, neither a ballot nor what a party did. */
    public DotShowing concluded() {
        DotTally last = totals == null || split ? totals : totals.withoutParties();
        return new DotShowing(last, split, held, List.of(), true);
    }

    /** The totals, unless fewer people are behind them than may be shown. */
    public @Nullable DotTally totals(int minimum) {
        return totals == null || totals.people() < minimum ? null : totals;
    }
}
