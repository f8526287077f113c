package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Party;
import org.junit.jupiter.api.Test;

/** Anchor check 11: a split into parties never tells what somebody in a small party did. */
class SmallNumbersTest {

    private static final SuggestionId KILOMETRES = new SuggestionId("s");

    @Test
    void splits_stances_when_every_party_that_answered_is_large_enough() {
        assertThat(StanceCount.perParty(stances(3, 4, 5), 3)).isPresent();
        assertThat(StanceCount.perParty(stances(0, 4, 5), 3)).isPresent();
    }

    @Test
    void shows_no_split_at_all_when_one_party_is_small_since_the_difference_would_tell() {
        assertThat(StanceCount.perParty(stances(2, 4, 5), 3)).isEmpty();
        assertThat(StanceCount.perParty(stances(3, 4, 1), 3)).isEmpty();
    }

    @Test
    void shows_everybody_together_only_when_there_are_enough() {
        assertThat(StanceCount.together(stances(1, 1, 0), 3)).isEmpty();
        assertThat(StanceCount.together(stances(1, 1, 1), 3))
                .hasValueSatisfying(count -> assertThat(count.of(Stance.FOR)).isEqualTo(3));
    }

    @Test
    void splits_dots_only_when_every_party_that_voted_is_large_enough() {
        assertThat(tally(3, 3, 4).perParty(KILOMETRES, 3))
                .contains(Map.of(Party.ELECTED, 3, Party.EMPLOYER, 3, Party.EMPLOYEES, 4));
        assertThat(tally(2, 3, 4).perParty(KILOMETRES, 3)).isEmpty();
    }

    private static List<StanceBallot> stances(int elected, int employer, int employees) {
        List<StanceBallot> ballots = new ArrayList<>();
        List.of(
                        Map.entry(Party.ELECTED, elected),
                        Map.entry(Party.EMPLOYER, employer),
                        Map.entry(Party.EMPLOYEES, employees))
                .forEach(party -> {
                    for (int i = 0; i < party.getValue(); i++) {
                        ballots.add(new StanceBallot(
                                "b", KILOMETRES, 1, null, party.getKey(), Stance.FOR, null, null, Instant.EPOCH, true));
                    }
                });
        return ballots;
    }

    private static DotTally tally(int elected, int employer, int employees) {
        List<DotBallot> ballots = new ArrayList<>();
        Map.of(Party.ELECTED, elected, Party.EMPLOYER, employer, Party.EMPLOYEES, employees)
                .forEach((party, voters) -> {
                    for (int i = 0; i < voters; i++) {
                        ballots.add(new DotBallot(null, party, Map.of(KILOMETRES, 1)));
                    }
                });
        return DotTally.of(ballots);
    }
}
