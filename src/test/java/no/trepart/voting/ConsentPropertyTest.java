package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/** Anchor check 11, for whatever the parties answer: none can be outvoted. */
class ConsentPropertyTest {

    @Provide
    Arbitrary<StanceBallot> ballots() {
        Arbitrary<ObjectionState> states = Arbitraries.of(ObjectionState.class);
        return Combinators.combine(Arbitraries.of(Party.class), Arbitraries.of(Stance.class), states)
                .as((party, stance, state) -> ballot(party, stance, stance == Stance.AGAINST ? state : null));
    }

    @Provide
    Arbitrary<List<StanceBallot>> meeting() {
        return ballots().list().ofMaxSize(30);
    }

    /** As many have joined as have answered, and some more. */
    @Provide
    Arbitrary<Integer> more() {
        return Arbitraries.integers().between(0, 6);
    }

    private static StanceBallot ballot(Party party, Stance stance, @Nullable ObjectionState state) {
        return new StanceBallot(
                "b",
                new SuggestionId("s"),
                1,
                null,
                party,
                stance,
                state == null ? null : "grunn",
                state,
                Instant.EPOCH,
                true);
    }

    private static Map<Party, Integer> joined(List<StanceBallot> ballots, int more) {
        Map<Party, Integer> joined = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            joined.put(
                    party,
                    more
                            + (int) ballots.stream()
                                    .filter(b -> b.party() == party)
                                    .count());
        }
        return joined;
    }

    private static List<StanceBallot> and(List<StanceBallot> ballots, StanceBallot another) {
        List<StanceBallot> all = new ArrayList<>(ballots);
        all.add(another);
        return all;
    }

    @Property
    void agreed_means_quorum_and_no_open_objection_in_each_of_the_three(
            @ForAll("meeting") List<StanceBallot> ballots,
            @ForAll("more") int more,
            @ForAll @IntRange(min = 1, max = 100) int quorum) {
        Map<Party, Integer> joined = joined(ballots, more);
        boolean each = Party.THREE.stream().allMatch(party -> {
            List<StanceBallot> own =
                    ballots.stream().filter(b -> b.party() == party).toList();
            return !own.isEmpty()
                    && 100 * own.size() >= quorum * joined.getOrDefault(party, 0)
                    && own.stream().noneMatch(b -> b.objection() == ObjectionState.OPEN);
        });
        assertThat(Consent.of(joined, quorum, ballots).agreed()).isEqualTo(each);
    }

    @Property
    void one_open_objection_of_any_of_the_three_stands_against_everybody_else(
            @ForAll("meeting") List<StanceBallot> ballots, @ForAll Party party) {
        Assume.that(party.votes());
        List<StanceBallot> opposed = and(ballots, ballot(party, Stance.AGAINST, ObjectionState.OPEN));
        assertThat(Consent.of(joined(opposed, 0), 1, opposed).agreed()).isFalse();
    }

    @Property
    void what_the_others_answer_changes_nothing_for_a_party(
            @ForAll("meeting") List<StanceBallot> ballots, @ForAll("ballots") StanceBallot another) {
        Map<Party, Integer> joined = joined(ballots, 1);
        Consent before = Consent.of(joined, 50, ballots);
        Consent after = Consent.of(joined, 50, and(ballots, another));
        Party.THREE.stream()
                .filter(party -> party != another.party())
                .forEach(party -> assertThat(after.of(party)).isEqualTo(before.of(party)));
    }

    @Property
    void one_more_who_is_not_against_never_takes_an_agreement_away(
            @ForAll("meeting") List<StanceBallot> ballots, @ForAll Party party, @ForAll Stance stance) {
        Assume.that(stance != Stance.AGAINST);
        Map<Party, Integer> joined = joined(ballots, 1);
        boolean before = Consent.of(joined, 50, ballots).agreed();
        boolean after = Consent.of(joined, 50, and(ballots, ballot(party, stance, null)))
                .agreed();
        assertThat(after || !before).isTrue();
    }

    @Property
    void more_people_or_a_higher_quorum_never_make_an_agreement(
            @ForAll("meeting") List<StanceBallot> ballots,
            @ForAll("more") int more,
            @ForAll @IntRange(min = 1, max = 99) int quorum) {
        boolean agreed = Consent.of(joined(ballots, more), quorum, ballots).agreed();
        boolean harder =
                Consent.of(joined(ballots, more + 1), quorum + 1, ballots).agreed();
        assertThat(agreed || !harder).isTrue();
    }
}
