package no.trepart.voting.mongo;

import static no.trepart.proof.Hall.done;
import static no.trepart.workshop.Refusal.ROUND_CLOSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID().toString());
    private final Voter voter = new Voter(workshop, new ParticipantId("p"), Party.EMPLOYEES);
    private final DotBallotBox box;

    DotBallotBoxTest(TestDatabase database) {
        database.prepare(new VotingCollections().ballots());
        box = new DotBallotBox(database.template());
    }

    /** As somebody who has looked at the round in a version of the workshop, and not again since. */
    private static OpenRound seen(long version) {
        return new OpenRound(1, version, null);
    }

    /** As somebody who has looked once more after this ballot was there. */
    private static OpenRound again(String begun, long version) {
        return new OpenRound(1, version, begun);
    }

    private Result<DotBallot> spend(int n) {
        return box.change(voter, again(box.begin(voter, 1), 1), ballot -> ballot.with(ONE, n, BUDGET, Board.EMPTY));
    }

    @Test
    void nothing_is_spent_without_a_ballot() {
        assertThat(box.change(voter, seen(1), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        assertThat(box.change(voter, again("another", 1), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
    }

    @Test
    void a_ballot_is_begun_once() {
        assertThat(Set.copyOf(Together.on(8, i -> box.begin(voter, 1)))).hasSize(1);
        assertThat(box.ballots(workshop, 1)).hasSize(1);
        assertThat(spend(2).isDone()).isTrue();
    }

    @Test
    void a_ballot_that_was_deleted_takes_no_more_dots() {
        OpenRound again = again(box.begin(voter, 1), 1);
        spend(5);
        box.delete(workshop, 1);
        assertThat(box.change(voter, again, Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        assertThat(box.ballots(workshop, 1)).isEmpty();
    }

    /** Another tab may have begun it after the close. */
    @Test
    void a_ballot_takes_dots_only_from_who_has_seen_the_round_open_since_it_was_begun() {
        OpenRound again = again(box.begin(voter, 1), 1);
        assertThat(box.change(voter, seen(1), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        done(box.change(voter, again, Result::done));
        done(box.change(voter, seen(1), Result::done));
    }

    @Test
    void a_ballot_of_a_round_that_was_stopped_takes_dots_from_who_has_seen_it_opened_since() {
        String begun = box.begin(voter, 1);
        done(spend(2));
        box.stop(workshop, 1, 7);
        box.stop(workshop, 1, 5);
        assertThat(box.change(voter, again(begun, 6), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        assertThat(box.change(voter, again(begun, 7), Result::done)).isEqualTo(Result.refused(ROUND_CLOSED));
        done(box.change(voter, seen(8), Result::done));
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
        OpenRound again = new OpenRound(2, 1, box.begin(voter, 2));
        box.change(voter, again, ballot -> ballot.with(ONE, 3, BUDGET, Board.EMPTY));
        box.delete(workshop, 1);
        assertThat(box.ballots(workshop, 2))
                .singleElement()
                .satisfies(ballot -> assertThat(ballot.on(ONE)).isEqualTo(3));
    }

    /** One tab has looked again before the close, another takes the ballot back after it, and a third begins it anew. */
    @Test
    void a_ballot_that_was_begun_after_the_close_takes_no_dots_from_who_looked_before_it() {
        OpenRound again = again(box.begin(voter, 1), 1);
        box.discard(workshop, box.begin(voter, 1));
        box.stop(workshop, 1, 2);
        box.begin(voter, 1);
        assertThat(box.change(voter, again, ballot -> ballot.with(ONE, 1, BUDGET, Board.EMPTY)))
                .isEqualTo(Result.refused(ROUND_CLOSED));
    }

    @Test
    void only_a_ballot_that_nobody_has_used_is_taken_back() {
        String begun = box.begin(voter, 1);
        spend(1);
        box.discard(workshop, begun);
        assertThat(box.ballots(workshop, 1)).hasSize(1);
        box.removeAll(workshop);
        box.discard(workshop, box.begin(voter, 1));
        assertThat(box.ballots(workshop, 1)).isEmpty();
    }

    /** What was stopped stays, so that whoever looked before the close finds it stopped. */
    @Test
    void a_ballot_that_was_stopped_is_not_taken_back() {
        String begun = box.begin(voter, 1);
        box.stop(workshop, 1, 2);
        box.discard(workshop, begun);
        assertThat(box.ballots(workshop, 1)).hasSize(1);
    }
}
