package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;

/** Anchor check 11: somebody who adds and subtracts everything that is published never learns what a small party answered. */
class SmallPartyPropertyTest {

    private static final int MINIMUM = 3;

    @Provide
    Arbitrary<List<List<Stance>>> answers() {
        return Arbitraries.of(Stance.class).list().ofMaxSize(6).list().ofSize(3);
    }

    private static Snapshot meeting(List<List<Stance>> answers) {
        return meeting(answers, List.of(6, 6, 6));
    }

    private static Snapshot meeting(List<List<Stance>> answers, List<Integer> joined) {
        Snapshot meeting = aWorkshop().in(Phase.AGREE).join(Party.OBSERVER, 1);
        for (int p = 0; p < 3; p++) {
            meeting.join(Party.THREE.get(p), joined.get(p));
        }
        meeting.post("OBSERVER-1", "s1", "Tre skjema")
                .recommend("s1", "Ett skjema")
                .focus("s1");
        for (int p = 0; p < 3; p++) {
            for (int i = 0; i < answers.get(p).size(); i++) {
                Party party = Party.THREE.get(p);
                meeting.take(party + "-" + (i + 1), party, "s1", answers.get(p).get(i));
            }
        }
        return meeting;
    }

    private static Agreement published(Snapshot meeting) {
        return Objects.requireNonNull(WallScene.of(meeting.take()).agreement());
    }

    /** How many of each party may have been against, as far as the published numbers tell. */
    private static List<Set<Integer>> possible(Agreement seen) {
        List<Set<Integer>> possible = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        List<Integer> answered =
                seen.parties().stream().map(Agreement.Stand::answered).toList();
        for (int a = 0; a <= answered.get(0); a++) {
            for (int b = 0; b <= answered.get(1); b++) {
                for (int c = 0; c <= answered.get(2); c++) {
                    List<Integer> world = List.of(a, b, c);
                    if (fits(world, seen)) {
                        for (int p = 0; p < 3; p++) {
                            possible.get(p).add(world.get(p));
                        }
                    }
                }
            }
        }
        return possible;
    }

    private static boolean fits(List<Integer> against, Agreement seen) {
        Map<Stance, Integer> all = seen.counts();
        int sum = against.stream().mapToInt(n -> n).sum();
        if (all != null && !Objects.equals(all.get(Stance.AGAINST), sum)) {
            return false;
        }
        boolean told = seen.objections().stream().anyMatch(objection -> objection.party() != null);
        for (int p = 0; p < 3; p++) {
            Party party = Party.THREE.get(p);
            int own = against.get(p);
            if (!fitsConsent(own, seen.parties().get(p))) {
                return false;
            }
            Integer open = seen.parties().get(p).openObjections();
            long named = seen.objections().stream()
                    .filter(objection -> objection.party() == party)
                    .count();
            if ((open != null && open != own) || (open != null && told && named != own)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a party consents is always told; nobody has withdrawn an objection. */
    private static boolean fitsConsent(int against, Agreement.Stand stand) {
        return Boolean.TRUE.equals(stand.consents()) ? against == 0 : against > 0 || !stand.hasQuorum();
    }

    @Property(tries = 500)
    void what_a_small_party_answered_does_not_follow_from_the_other_numbers(
            @ForAll("answers") List<List<Stance>> answers) {
        Agreement seen = published(meeting(answers).reveal(Reveal.STANCES));
        Map<Stance, Integer> counts = seen.counts();
        boolean unanimous =
                counts != null && counts.values().stream().filter(n -> n > 0).count() == 1;
        List<Set<Integer>> possible = possible(seen);
        for (int p = 0; p < 3; p++) {
            int answered = answers.get(p).size();
            boolean split = counts != null && counts.getOrDefault(Stance.AGAINST, 0) > 0;
            boolean consents = Boolean.TRUE.equals(seen.parties().get(p).consents());
            if (answered > 0 && answered < MINIMUM && split && !unanimous && !consents) {
                assertThat(possible.get(p))
                        .as("what %s may have answered", Party.THREE.get(p))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    /** Where all have answered, a small party has its quorum, and it is told that it does not consent. */
    @Property(tries = 500)
    void what_a_small_party_that_does_not_consent_answered_does_not_follow_from_the_total(
            @ForAll("answers") List<List<Stance>> answers) {
        List<Integer> joined = answers.stream().map(List::size).toList();
        Agreement seen = published(meeting(answers, joined).reveal(Reveal.STANCES));
        List<Set<Integer>> possible = possible(seen);
        for (int p = 0; p < 3; p++) {
            Agreement.Stand stand = seen.parties().get(p);
            if (stand.answered() == 2 && Boolean.FALSE.equals(stand.consents())) {
                assertThat(possible.get(p))
                        .as("how many of %s may be against", Party.THREE.get(p))
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Property(tries = 500)
    void where_one_party_is_small_no_number_and_no_name_of_any_party_is_shown(
            @ForAll("answers") List<List<Stance>> answers) {
        Agreement seen = published(meeting(answers).reveal(Reveal.STANCES));
        boolean small = answers.stream().anyMatch(own -> !own.isEmpty() && own.size() < MINIMUM);
        if (small) {
            assertThat(seen.countsPerParty()).isNull();
            assertThat(seen.parties()).allSatisfy(stand -> {
                assertThat(stand.openObjections()).isNull();
                assertThat(stand.recorded()).isNull();
            });
            assertThat(seen.objections())
                    .allSatisfy(objection -> assertThat(objection.party()).isNull());
        }
    }

    /** Somebody who sees a frame before and after a single answer must not learn what it was. */
    @Property
    void while_the_round_is_open_no_frame_tells_what_was_answered(@ForAll("answers") List<List<Stance>> answers) {
        List<List<Stance>> soFar = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int p = 0; p < 3; p++) {
            for (Stance stance : answers.get(p)) {
                soFar.get(p).add(stance);
                Agreement seen = published(meeting(soFar));
                assertThat(seen.agreed()).isFalse();
                assertThat(seen.counts()).isNull();
                assertThat(seen.countsPerParty()).isNull();
                assertThat(seen.objections()).isEmpty();
                assertThat(seen.parties()).allSatisfy(stand -> {
                    assertThat(stand.consents()).isNull();
                    assertThat(stand.openObjections()).isNull();
                    assertThat(stand.recorded()).isNull();
                });
                assertThat(ConsoleScene.of(meeting(soFar).take()).actions()).isEmpty();
            }
        }
    }

    /** An answer, or something the facilitator does with the round. */
    sealed interface Act {

        record Answer(Party party, int person, Stance stance) implements Act {}

        record Close() implements Act {}

        record Hide() implements Act {}

        record Begin() implements Act {}
    }

    @Provide
    Arbitrary<List<Act>> rounds() {
        Arbitrary<Act> answers = Combinators.combine(
                        Arbitraries.of(Party.THREE), Arbitraries.integers().between(1, 4), Arbitraries.of(Stance.class))
                .as(Act.Answer::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(8, answers),
                        Tuple.of(2, Arbitraries.<Act>create(Act.Close::new)),
                        Tuple.of(2, Arbitraries.<Act>create(Act.Hide::new)),
                        Tuple.of(1, Arbitraries.<Act>create(Act.Begin::new)))
                .list()
                .ofMaxSize(40);
    }

    /** Somebody who keeps every showing of a round has nothing to subtract: they are all the same. */
    @Property
    void whatever_is_answered_and_hidden_after_a_round_was_shown_it_is_shown_the_same(
            @ForAll("rounds") List<Act> acts) {
        Snapshot meeting = meeting(List.of(List.of(), List.of(), List.of()));
        Map<Integer, Agreement> shown = new HashMap<>();
        for (Act act : acts) {
            switch (act) {
                case Act.Answer(Party party, int person, Stance stance) ->
                    meeting.take(party + "-" + person, party, "s1", stance);
                case Act.Close() -> meeting.reveal(Reveal.STANCES);
                case Act.Hide() -> meeting.hide(Reveal.STANCES);
                case Act.Begin() -> meeting.beginRound("s1");
            }
            Agreement seen = published(meeting);
            if (seen.closed()) {
                assertThat(seen).isEqualTo(shown.computeIfAbsent(seen.round(), round -> seen));
            } else {
                assertThat(seen.counts()).isNull();
                assertThat(seen.parties()).allMatch(stand -> stand.consents() == null);
            }
        }
    }
}
