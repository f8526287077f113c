package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;

/** Anchor check 11 for dots: whoever keeps every showing of a round and subtracts never learns what one or two people changed. */
class DotShowingsPropertyTest {

    private static final int MINIMUM = 3;
    private static final List<String> POSTS = List.of("s1", "s2");

    /** Dots of a person, or something the facilitator does with the round. */
    sealed interface Act {

        record Spend(Party party, int person, String on, int dots) implements Act {

            String who() {
                return party + "-" + person;
            }
        }

        record Close() implements Act {}

        record Open() implements Act {}
    }

    @Provide
    Arbitrary<List<Act>> round() {
        Arbitrary<Act> dots = Combinators.combine(
                        Arbitraries.of(Party.THREE),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(POSTS),
                        Arbitraries.integers().between(0, 2))
                .as(Act.Spend::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(4, dots),
                        Tuple.of(2, Arbitraries.<Act>create(Act.Close::new)),
                        Tuple.of(2, Arbitraries.<Act>create(Act.Open::new)))
                .list()
                .ofMaxSize(60);
    }

    /** What stood on the ballots when these totals were first seen. */
    private record Showing(Map<String, Map<String, Integer>> ballots, List<Card> cards) {

        boolean isSplit() {
            return cards.stream().allMatch(card -> card.dotsPerParty() != null);
        }

        int total() {
            return cards.stream()
                    .mapToInt(card -> Objects.requireNonNull(card.dots()))
                    .sum();
        }

        Set<String> changedSince(Showing before) {
            Set<String> people = new HashSet<>(ballots.keySet());
            people.addAll(before.ballots.keySet());
            people.removeIf(who -> Objects.equals(ballots.get(who), before.ballots.get(who)));
            return people;
        }
    }

    @Property
    void two_showings_never_differ_by_what_one_or_two_people_did(@ForAll("round") List<Act> acts) {
        Snapshot meeting = meeting();
        Map<String, Map<String, Integer>> ballots = new HashMap<>();
        List<Showing> seen = new ArrayList<>();
        for (Act act : acts) {
            switch (act) {
                case Act.Spend spend -> spend(meeting, ballots, spend);
                case Act.Close() -> meeting.reveal(Reveal.DOTS);
                case Act.Open() -> meeting.hide(Reveal.DOTS);
            }
            ConsoleScene scene = ConsoleScene.of(meeting.take());
            if (scene.frame().totals() == Totals.SHOWN) {
                seen.add(new Showing(Map.copyOf(ballots), scene.cards()));
            } else if (scene.frame().totals() == Totals.HELD) {
                assertThat(scene.cards()).isEqualTo(seen.getLast().cards());
            } else {
                assertNothingIsTold(scene);
            }
        }
        seen.forEach(one ->
                seen.forEach(other -> assertThat(one).satisfies(later -> nothingCanBeSubtracted(later, other))));
    }

    private static Snapshot meeting() {
        Snapshot meeting = aWorkshop().in(Phase.PRIORITISE);
        Party.THREE.forEach(party -> meeting.join(party, 3));
        POSTS.forEach(id -> meeting.post("EMPLOYEES-1", id, "Regel " + id));
        return meeting;
    }

    private static void spend(Snapshot meeting, Map<String, Map<String, Integer>> ballots, Act.Spend act) {
        Map<String, Integer> spread = new HashMap<>(ballots.getOrDefault(act.who(), Map.of()));
        spread.put(act.on(), act.dots());
        spread.values().removeIf(n -> n == 0);
        ballots.put(act.who(), Map.copyOf(spread));
        ballots.values().removeIf(Map::isEmpty);
        meeting.takeBack(act.who());
        spread.forEach((id, n) -> meeting.spend(act.who(), act.party(), id, n));
    }

    private static void assertNothingIsTold(ConsoleScene scene) {
        assertThat(scene.cards()).allMatch(card -> card.dots() == null && card.dotsPerParty() == null);
        assertThat(scene.ranked()).isSortedAccordingTo(Comparator.naturalOrder());
    }

    private static void nothingCanBeSubtracted(Showing one, Showing other) {
        assertThat(one.ballots().size()).as("people who voted").isGreaterThanOrEqualTo(MINIMUM);
        assertThat(one.total())
                .isEqualTo(one.ballots().values().stream()
                        .flatMap(spread -> spread.values().stream())
                        .mapToInt(n -> n)
                        .sum());
        Set<String> changed = one.changedSince(other);
        assertThat(changed.size()).as("people who changed").matches(DotShowingsPropertyTest::hides);
        for (Party party : Party.THREE) {
            long own =
                    changed.stream().filter(who -> who.startsWith(party + "-")).count();
            if (one.isSplit() && other.isSplit()) {
                assertThat((int) own).as("of " + party).matches(DotShowingsPropertyTest::hides);
            }
        }
    }

    private static boolean hides(int people) {
        return people == 0 || people >= MINIMUM;
    }
}
