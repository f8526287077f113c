package no.trepart.voting.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.trepart.storage.MongoTest;
import no.trepart.storage.TestDatabase;
import no.trepart.storage.Together;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.voting.RoundState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.Test;

@MongoTest
class StanceBallotBoxTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final SuggestionId ONE = new SuggestionId("one");

    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID().toString());
    private final Voter voter = new Voter(workshop, new ParticipantId("p"), Party.EMPLOYEES);
    private final Recommendation round = new Recommendation(
            ONE,
            workshop,
            new Proposal(Outcome.SIMPLIFY, "Ett skjema", null, null, null, null),
            1,
            RoundState.OPEN,
            NOW,
            List.of(),
            null,
            null);
    private final StanceBallotBox box;

    StanceBallotBoxTest(TestDatabase database) {
        database.prepare(new VotingCollections().stances());
        box = new StanceBallotBox(database.template());
    }

    private StanceBallot stance() {
        String id = UUID.randomUUID().toString();
        return new StanceBallot(id, ONE, 1, voter.participant(), voter.party(), Stance.FOR, null, null, NOW, false);
    }

    @Test
    void a_stance_is_begun_once() {
        assertThat(Set.copyOf(Together.on(8, i -> box.begin(voter, stance())))).hasSize(1);
    }

    @Test
    void a_stance_that_another_tab_has_begun_can_be_confirmed() {
        box.begin(voter, stance());
        StanceBallot own = stance();
        assertThat(box.confirm(voter, box.begin(voter, own), own)).isTrue();
        assertThat(box.all(workshop)).hasSize(1);
    }

    /** One tab has looked again before the count, and another begins after it. */
    @Test
    void a_stance_that_was_begun_after_the_count_is_not_confirmed_by_who_looked_before_it() {
        StanceBallot own = stance();
        String begun = box.begin(voter, own);
        box.count(round);
        box.begin(voter, stance());
        assertThat(box.confirm(voter, begun, own)).isFalse();
        assertThat(box.all(workshop)).isEmpty();
    }
}
