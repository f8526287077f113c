package no.trepart.room;

import static no.trepart.room.Snapshot.aWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.trepart.voting.Stance;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;

/** Somebody who keeps what was shown of every round, and knows that most answered as before, never learns what one or two changed. */
class StanceRoundsPropertyTest {

    private static final int MINIMUM = 3;
    private static final int EACH = 4;

    /** What twelve people answer in turn, four of each party; empty for nothing. */
    record Answers(List<Optional<Stance>> stances) {

        private long changed(Answers before, int from, int to) {
            long changed = 0;
            for (int i = from; i < to; i++) {
                changed += stances.get(i).equals(before.stances.get(i)) ? 0 : 1;
            }
            return changed;
        }
    }

    record Shown(Answers answers, Agreement seen) {}

    /** Rounds in which most answer as in the one before. */
    @Provide
    Arbitrary<List<Answers>> rounds() {
        Arbitrary<Optional<Stance>> stance = Arbitraries.of(Stance.class).optional(0.8);
        Arbitrary<Integer> person = Arbitraries.frequency(
                Tuple.of(2, -1), Tuple.of(1, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 5), Tuple.of(1, 9));
        Arbitrary<List<Integer>> who = person.list().ofMaxSize(5);
        return stance.list()
                .ofSize(3 * EACH)
                .flatMap(first -> who.list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .flatMap(changes ->
                                stance.list().ofSize(5).map(others -> rounds(new Answers(first), changes, others))));
    }

    private static List<Answers> rounds(Answers first, List<List<Integer>> changes, List<Optional<Stance>> others) {
        List<Answers> rounds = new ArrayList<>(List.of(first));
        for (List<Integer> who : changes) {
            List<Optional<Stance>> next = new ArrayList<>(rounds.getLast().stances());
            for (int i = 0; i < who.size(); i++) {
                if (who.get(i) >= 0) {
                    next.set(who.get(i), others.get(i));
                }
            }
            rounds.add(new Answers(next));
        }
        return rounds;
    }

    private static List<Shown> held(List<Answers> rounds) {
        Snapshot meeting = aWorkshop().in(Phase.AGREE);
        Party.THREE.forEach(party -> meeting.join(party, EACH));
        meeting.post("ELECTED-1", "s1", "Tre skjema")
                .recommend("s1", "Ett skjema")
                .focus("s1");
        List<Shown> shown = new ArrayList<>();
        for (Answers answers : rounds) {
            for (int i = 0; i < answers.stances().size(); i++) {
                Party party = Party.THREE.get(i / EACH);
                String person = party + "-" + (i % EACH + 1);
                answers.stances().get(i).ifPresent(stance -> meeting.take(person, party, "s1", stance));
            }
            meeting.reveal(Reveal.STANCES);
            shown.add(new Shown(
                    answers, Objects.requireNonNull(WallScene.of(meeting.take()).agreement())));
            meeting.beginRound("s1");
        }
        return shown;
    }

    @Property(tries = 500)
    void between_any_two_rounds_whose_counts_are_shown_nobody_or_enough_have_changed(
            @ForAll("rounds") List<Answers> rounds) {
        List<Shown> shown = held(rounds);
        for (Shown now : shown) {
            for (Shown then : shown) {
                if (now.seen().counts() != null && then.seen().counts() != null) {
                    assertThat(now.answers().changed(then.answers(), 0, 3 * EACH))
                            .matches(people -> people == 0 || people >= MINIMUM);
                }
                if (now.seen().countsPerParty() != null && then.seen().countsPerParty() != null) {
                    for (int p = 0; p < 3; p++) {
                        assertThat(now.answers().changed(then.answers(), p * EACH, (p + 1) * EACH))
                                .matches(people -> people == 0 || people >= MINIMUM);
                    }
                }
            }
        }
    }

    @Property(tries = 200)
    void what_is_held_back_is_said_to_be_and_nothing_of_it_is_shown(@ForAll("rounds") List<Answers> rounds) {
        for (Shown shown : held(rounds)) {
            Agreement seen = shown.seen();
            long answered = shown.answers().stances().stream()
                    .filter(Optional::isPresent)
                    .count();
            assertThat(seen.held()).isEqualTo(seen.counts() == null && answered >= MINIMUM);
            if (seen.held()) {
                assertThat(seen.countsPerParty()).isNull();
                assertThat(seen.parties()).allMatch(stand -> stand.openObjections() == null);
                assertThat(seen.objections()).allMatch(objection -> objection.party() == null);
            }
        }
    }

    @Property(tries = 200)
    void the_shift_is_shown_where_both_rounds_are(@ForAll("rounds") List<Answers> rounds) {
        List<Shown> shown = held(rounds);
        for (int i = 1; i < shown.size(); i++) {
            assertThat(shown.get(i).seen().earlier())
                    .isEqualTo(shown.get(i - 1).seen().counts());
        }
    }
}
