package no.trepart.voting.mongo;

import static no.trepart.proof.Hall.done;
import static no.trepart.workshop.Refusal.ROUND_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import no.trepart.storage.MongoTest;
import no.trepart.storage.TestDatabase;
import no.trepart.storage.Together;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.DotBallot;
import no.trepart.voting.OpenRound;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.Result;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@MongoTest
class DotBallotBoxTest {

    private static final SuggestionId ONE = new SuggestionId("one");
    private static final int BUDGET = 5;

    private static final OpenRound AGAIN = new OpenRound(1, 1, true);

    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID().toString());
    private final Voter voter = new Voter(workshop, new ParticipantId("p"), Party.EMPLOYEES);
    private final DotBallotBox box;

    DotBallotBoxTest(TestDatabase database) {
        database.prepare(new VotingCollections().ballots());
        box = new DotBallotBox(database.template());
    }

    private Result<DotBallot> spend(int n) {
        return box.change(voter, AGAIN, ballot -> ballot.with(ONE, n, BUDGET, Board.EMPTY));
    }

    @Test
    void nothing_is_spent_without_a_ballot() {
        assertThat(spend(1)).isEqualTo(Result.refused(ROUND_CLOSED));
    }

    @Test
    void a_ballot_is_begun_once() {
        Together.on(8, i -> {
            box.begin(voter, 1);
            return i;
        });
        assertThat(box.ballots(workshop, 1)).hasSize(1);
        assertThat(spend(2).isDone()).isTrue();
    }

    @Test
    void a_ballot_that_was_deleted_takes_no_more_dots() {
        box.begin(voter, 1);
        spend(5);
        box.delete(workshop, 1);
        assertThat(spend(3)).isEqualTo(Result.refused(ROUND_CLOSED));
        assertThat(box.ballots(workshop, 1)).isEmpty();
    }

    /** Another tab may have begun it after the close. */
    @Test
    void a_ballot_takes_dots_only_from_who_has_seen_the_round_open_since_it_was_begun() {
        box.begin(voter, 1);
        assertThat(box.change(voter, new OpenRound(1, 1, false), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        done(box.change(voter, AGAIN, Result::done));
        done(box.change(voter, new OpenRound(1, 1, false), Result::done));
    }

    @Test
    void a_ballot_of_a_round_that_was_stopped_takes_dots_from_who_has_seen_it_opened_since() {
        box.begin(voter, 1);
        done(spend(2));
        box.stop(workshop, 1, 7);
        box.stop(workshop, 1, 5);
        assertThat(box.change(voter, new OpenRound(1, 6, true), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        assertThat(box.change(voter, new OpenRound(1, 7, true), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        done(box.change(voter, new OpenRound(1, 8, false), Result::done));
    }

    /** Somebody who spends while the round is being stopped is counted with what was accepted, or refused. */
    @RepeatedTest(10)
    void no_dot_that_was_accepted_is_lost_in_the_count() {
        box.begin(voter, 1);
        AtomicBoolean counting = new AtomicBoolean(true);
        AtomicInteger counted = new AtomicInteger();
        List<Integer> accepted = Together.on(2, i -> {
            int last = 0;
            if (i == 0) {
                box.stop(workshop, 1, 1);
                counted.set(box.ballots(workshop, 1).getFirst().on(ONE));
                counting.set(false);
            }
            for (int n = 1; i == 1 && counting.get(); n = n % BUDGET + 1) {
                last = spend(n).isDone() ? n : last;
            }
            return last;
        });
        assertThat(counted).hasValue(accepted.getLast());
    }

    @Test
    void a_deletion_that_is_late_leaves_the_round_that_goes_on_alone() {
        box.begin(voter, 2);
        box.change(voter, new OpenRound(2, 1, true), ballot -> ballot.with(ONE, 3, BUDGET, Board.EMPTY));
        box.delete(workshop, 1);
        assertThat(box.ballots(workshop, 2))
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.on(ONE)).isEqualTo(3));
    }

    @Test
    void only_an_empty_ballot_is_taken_back() {
        box.begin(voter, 1);
        spend(1);
        box.discard(voter, 1);
        assertThat(box.ballots(workshop, 1)).hasSize(1);
        spend(0);
        box.discard(voter, 1);
        assertThat(box.ballots(workshop, 1)).isEmpty();
    }
}
