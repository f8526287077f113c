package no.trepart.voting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;

/**
 * What became of the stances from one round to another.
 *
 * @param changed how many of each party have another stance, or took one in only one of the rounds
 */
record Shift(Map<Party, Integer> changed) {

    static Shift between(List<StanceBallot> before, List<StanceBallot> after) {
        Map<Party, Integer> changed = new EnumMap<>(Party.class);
        for (Party party : Party.THREE) {
            changed.put(party, changed(of(before, party), of(after, party)));
        }
        return new Shift(changed);
    }

    private static List<StanceBallot> of(List<StanceBallot> ballots, Party party) {
        return ballots.stream().filter(ballot -> ballot.party() == party).toList();
    }

    /** After a close nobody can tell whose the earlier stances were, and then it is the fewest that there can have been. */
    private static int changed(List<StanceBallot> before, List<StanceBallot> after) {
        boolean named = Stream.concat(before.stream(), after.stream()).noneMatch(StanceBallot::isAnonymous);
        return named ? people(before, after) : fewest(StanceCount.of(before), StanceCount.of(after));
    }

    private static int people(List<StanceBallot> before, List<StanceBallot> after) {
        Map<ParticipantId, Stance> then = byPerson(before);
        Map<ParticipantId, Stance> now = byPerson(after);
        return (int) Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(person -> then.get(person) != now.get(person))
                .count();
    }

    private static Map<ParticipantId, Stance> byPerson(List<StanceBallot> ballots) {
        Map<ParticipantId, Stance> stances = new HashMap<>();
        ballots.forEach(ballot -> stances.put(Objects.requireNonNull(ballot.participant()), ballot.stance()));
        return stances;
    }

    private static int fewest(StanceCount before, StanceCount after) {
        int more = Arrays.stream(Stance.values())
                .mapToInt(stance -> Math.max(0, after.of(stance) - before.of(stance)))
                .sum();
        int less = Arrays.stream(Stance.values())
                .mapToInt(stance -> Math.max(0, before.of(stance) - after.of(stance)))
                .sum();
        return Math.max(more, less);
    }

    /** Whether counts of everybody together may be shown of both rounds. */
    boolean mayBeTold(int minimum) {
        int people = changed.values().stream().mapToInt(Integer::intValue).sum();
        return SmallNumbers.mayBeSplit(List.of(people), minimum);
    }

    /** Whether counts of each party may be shown of both rounds. */
    boolean mayBeToldPerParty(int minimum) {
        return SmallNumbers.mayBeSplit(changed.values(), minimum);
    }
}
