package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Party;
import org.junit.jupiter.api.Test;

class DotTallyTest {

    private static final SuggestionId KILOMETRES = new SuggestionId("kilometres");
    private static final SuggestionId LOGBOOK = new SuggestionId("logbook");
    private static final SuggestionId MEETING = new SuggestionId("meeting");

    @Test
    void sums_everybodys_dots() {
        DotTally tally = DotTally.of(
                List.of(ballot(Party.ELECTED, Map.of(KILOMETRES, 2)), ballot(Party.EMPLOYEES, Map.of(KILOMETRES, 3))));
        assertThat(tally.total(KILOMETRES)).isEqualTo(5);
        assertThat(tally.voters()).isEqualTo(Map.of(Party.ELECTED, 1, Party.EMPLOYEES, 1));
    }

    @Test
    void gives_a_suggestion_nobody_chose_no_dots() {
        assertThat(DotTally.NONE.total(MEETING)).isZero();
    }

    @Test
    void what_was_merged_after_the_count_is_counted_together() {
        DotTally before = DotTally.of(List.of(
                ballot(Party.ELECTED, Map.of(LOGBOOK, 2)),
                ballot(Party.ELECTED, Map.of(KILOMETRES, 1)),
                ballot(Party.EMPLOYER, Map.of(LOGBOOK, 1))));
        DotTally merged = before.merged(id -> id.equals(LOGBOOK) ? KILOMETRES : id);
        assertThat(merged.total(KILOMETRES)).isEqualTo(4);
        assertThat(merged.total(LOGBOOK)).isZero();
        assertThat(merged.people()).isEqualTo(3);
        assertThat(merged.parties()).isEqualTo(Map.of(KILOMETRES, Map.of(Party.ELECTED, 3, Party.EMPLOYER, 1)));
        assertThat(merged.voters()).isEqualTo(Map.of(Party.ELECTED, 2, Party.EMPLOYER, 1));
    }

    private static DotBallot ballot(Party party, Map<SuggestionId, Integer> dots) {
        return new DotBallot(null, party, dots);
    }
}
