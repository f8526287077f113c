package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Anchor check 11: agreed only with quorum and no open objection in each of the three parties. */
class ConsentTest {

    private static final Map<Party, Integer> SIX_SEVEN_ELEVEN =
            Map.of(Party.ELECTED, 6, Party.EMPLOYER, 7, Party.EMPLOYEES, 11, Party.OBSERVER, 2);

    @Test
    void is_given_when_half_of_each_party_has_answered_without_an_objection() {
        Consent consent = Consent.of(SIX_SEVEN_ELEVEN, 50, ballots(3, 4, 6));
        assertThat(consent.agreed()).isTrue();
        assertThat(consent.of(Party.EMPLOYER).quorum()).isEqualTo(4);
    }

    @Test
    void is_not_given_by_a_party_below_its_quorum() {
        Consent consent = Consent.of(SIX_SEVEN_ELEVEN, 50, ballots(6, 3, 11));
        assertThat(consent.agreed()).isFalse();
        assertThat(consent.of(Party.EMPLOYER).hasQuorum()).isFalse();
    }

    @Test
    void is_stopped_by_one_open_objection_however_many_are_for() {
        List<StanceBallot> ballots = ballots(6, 7, 10);
        ballots.add(against(Party.EMPLOYEES, ObjectionState.OPEN));
        Consent consent = Consent.of(SIX_SEVEN_ELEVEN, 50, ballots);
        assertThat(consent.agreed()).isFalse();
        assertThat(consent.of(Party.EMPLOYEES).openObjections()).isEqualTo(1);
        assertThat(consent.of(Party.ELECTED).consents()).isTrue();
    }

    @Test
    void is_not_stopped_by_an_objection_that_was_withdrawn_or_recorded() {
        List<StanceBallot> ballots = ballots(6, 7, 9);
        ballots.add(against(Party.EMPLOYEES, ObjectionState.WITHDRAWN));
        ballots.add(against(Party.EMPLOYEES, ObjectionState.RECORDED));
        Consent consent = Consent.of(SIX_SEVEN_ELEVEN, 50, ballots);
        assertThat(consent.agreed()).isTrue();
        assertThat(consent.of(Party.EMPLOYEES).recorded()).isEqualTo(1);
    }

    @Test
    void cannot_be_given_for_a_party_nobody_came_for() {
        Map<Party, Integer> two = Map.of(Party.EMPLOYER, 2, Party.EMPLOYEES, 2);
        Consent consent = Consent.of(two, 50, ballots(0, 2, 2));
        assertThat(consent.agreed()).isFalse();
        assertThat(consent.of(Party.ELECTED).quorum()).isEqualTo(1);
    }

    @Test
    void never_depends_on_observers() {
        List<StanceBallot> ballots = ballots(3, 4, 6);
        ballots.add(against(Party.OBSERVER, ObjectionState.OPEN));
        assertThat(Consent.of(SIX_SEVEN_ELEVEN, 50, ballots).agreed()).isTrue();
    }

    @Test
    void shows_the_parties_in_their_fixed_order() {
        assertThat(Consent.of(Map.of(), 50, List.of()).parties())
                .extracting(PartyConsent::party)
                .containsExactly(Party.ELECTED, Party.EMPLOYER, Party.EMPLOYEES);
    }

    private static List<StanceBallot> ballots(int elected, int employer, int employees) {
        List<StanceBallot> ballots = new ArrayList<>();
        add(ballots, Party.ELECTED, elected);
        add(ballots, Party.EMPLOYER, employer);
        add(ballots, Party.EMPLOYEES, employees);
        return ballots;
    }

    private static void add(List<StanceBallot> ballots, Party party, int count) {
        for (int i = 0; i < count; i++) {
            ballots.add(ballot(party, i % 2 == 0 ? Stance.FOR : Stance.UNSURE, null, null));
        }
    }

    private static StanceBallot against(Party party, ObjectionState state) {
        return ballot(party, Stance.AGAINST, "Vi må vite at tallene kan hentes ut", state);
    }

    private static StanceBallot ballot(
            Party party, Stance stance, @Nullable String reason, @Nullable ObjectionState state) {
        return new StanceBallot(
                "b",
                new SuggestionId("s"),
                1,
                new ParticipantId("p"),
                party,
                stance,
                reason,
                state,
                Instant.EPOCH,
                true);
    }
}
