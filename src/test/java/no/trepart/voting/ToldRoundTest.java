package no.trepart.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

/** Which numbers of a round of stances are told, so that nobody can subtract their way to what a few people answered. */
class ToldRoundTest {

    private static final int MINIMUM = 3;

    private final List<StanceBallot> ballots = new ArrayList<>();
    private Recommendation recommendation = new Recommendation(
            new SuggestionId("s"),
            new WorkshopId("w"),
            new Proposal(Outcome.SIMPLIFY, "Ett skjema", null, null, null, null),
            1,
            RoundState.OPEN,
            Instant.EPOCH,
            List.of(),
            null,
            null);
    private boolean forgotten;

    /** What people of a party answer in this round, the first of them first: f for, u unsure, a against, - nothing. */
    private ToldRoundTest answers(Party party, String stances) {
        for (int i = 0; i < stances.length(); i++) {
            Stance stance =
                    switch (stances.charAt(i)) {
                        case 'f' -> Stance.FOR;
                        case 'u' -> Stance.UNSURE;
                        default -> Stance.AGAINST;
                    };
            if (stances.charAt(i) != '-') {
                ballots.add(ballot(party, i, stance));
            }
        }
        return this;
    }

    private StanceBallot ballot(Party party, int person, Stance stance) {
        boolean against = stance == Stance.AGAINST;
        return new StanceBallot(
                "b" + ballots.size(),
                recommendation.suggestion(),
                recommendation.round(),
                forgotten ? null : new ParticipantId(party + "-" + person),
                party,
                stance,
                against ? "Hvem følger opp?" : null,
                against ? ObjectionState.OPEN : null,
                Instant.EPOCH,
                true);
    }

    /** Closes the round and begins the next one. */
    private ToldRound close() {
        int round = recommendation.round();
        Map<Party, Integer> joined = Map.of(Party.ELECTED, 6, Party.EMPLOYER, 6, Party.EMPLOYEES, 2);
        Recommendation closed = recommendation.closed(ballots, new Electorate(joined, 50), MINIMUM);
        recommendation = new Recommendation(
                closed.suggestion(),
                closed.workshop(),
                closed.proposal(),
                round + 1,
                RoundState.OPEN,
                closed.changedAt(),
                closed.told(),
                null,
                null);
        return closed.told(round);
    }

    private ToldRound closed(String elected, String employer, String employees) {
        return answers(Party.ELECTED, elected)
                .answers(Party.EMPLOYER, employer)
                .answers(Party.EMPLOYEES, employees)
                .close();
    }

    @Test
    void large_parties_are_told_of_one_by_one() {
        assertThat(closed("ffau", "fffa", "")).isEqualTo(new ToldRound(1, true, true, false));
    }

    @Test
    void a_small_party_that_consents_is_told_of_with_the_others() {
        assertThat(closed("fffu", "fffa", "fu")).isEqualTo(new ToldRound(1, true, false, false));
    }

    @Test
    void the_total_is_held_back_where_a_small_party_alone_does_not_consent() {
        assertThat(closed("ffff", "ffuf", "fa")).isEqualTo(new ToldRound(1, false, false, true));
    }

    @Test
    void the_total_stands_where_a_small_party_can_hide_behind_another_that_does_not_consent() {
        assertThat(closed("ffff", "faaf", "fa").together()).isTrue();
    }

    @Test
    void the_total_is_held_back_where_each_party_must_have_exactly_one_objection() {
        assertThat(closed("ffff", "fffa", "fa").held()).isTrue();
    }

    @Test
    void the_total_is_held_back_where_all_of_two_small_parties_must_be_against() {
        assertThat(closed("aa----", "ffff", "aa").held()).isTrue();
    }

    @Test
    void too_few_answers_are_not_told_of_and_nothing_is_held_back() {
        assertThat(closed("f", "f", "")).isEqualTo(new ToldRound(1, false, false, false));
    }

    @Test
    void a_round_in_which_all_answer_as_before_is_told_of() {
        closed("ffau", "fffa", "");
        assertThat(closed("ffau", "fffa", "")).isEqualTo(new ToldRound(2, true, true, false));
    }

    @Test
    void a_round_in_which_one_has_changed_is_held_back() {
        closed("ffau", "fffa", "");
        assertThat(closed("fffu", "fffa", "")).isEqualTo(new ToldRound(2, false, false, true));
    }

    @Test
    void who_answers_for_the_first_time_has_changed_and_who_no_longer_does_too() {
        closed("ffau", "fffa", "");
        assertThat(closed("ffauf", "fff-", "").held()).isTrue();
        assertThat(closed("ffauf", "fff-uu", "").held())
                .as("four, beside the first round")
                .isFalse();
    }

    @Test
    void enough_changes_are_told_of_and_for_each_party_where_it_has_enough_of_its_own() {
        closed("ffau", "fffa", "");
        assertThat(closed("uuuu", "ffff", "")).isEqualTo(new ToldRound(2, true, false, false));
        assertThat(closed("uuuu", "uuuf", "").split()).isTrue();
    }

    @Test
    void the_shift_is_measured_from_every_round_that_was_told_of() {
        closed("ffff", "ffff", "");
        closed("uuuu", "ffff", "");
        assertThat(closed("uuuu", "fffu", "").held()).as("one since the second").isTrue();
        assertThat(closed("fffu", "ffff", "").held()).as("one since the first").isTrue();
        assertThat(closed("ffff", "ffff", "").held()).as("as in the first").isFalse();
    }

    @Test
    void of_a_round_whose_voters_are_forgotten_the_fewest_possible_changes_count() {
        forgotten = true;
        closed("ffff", "ffff", "");
        forgotten = false;
        assertThat(closed("fffu", "ffff", "").held()).isTrue();
        assertThat(closed("uuuu", "ffff", "").held()).isFalse();
    }
}
