package no.trepart.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * What the meeting would recommend for a suggestion; the stances are about this.
 *
 * @param round grows when the words change or the stances are asked for again; stances of earlier rounds no longer count
 * @param state of that round
 * @param told which numbers were told of each round that was closed
 * @param electorate of whom the quorum of that round is reckoned; null until it is closed
 * @param agreedBefore when an earlier meeting agreed to it; null where this meeting is to find out
 */
public record Recommendation(
        SuggestionId suggestion,
        WorkshopId workshop,
        Proposal proposal,
        int round,
        RoundState state,
        Instant changedAt,
        List<ToldRound> told,
        @Nullable Electorate electorate,
        @Nullable Instant agreedBefore) {

    public Recommendation {
        told = List.copyOf(told);
    }

    /**
     * The recommendation with its round closed.
     *
     * @param ballots on it, of all its rounds
     * @param now who could have answered
     */
    public Recommendation closed(List<StanceBallot> ballots, Electorate now, int minimum) {
        List<StanceBallot> own =
                ballots.stream().filter(ballot -> ballot.round() == round).toList();
        List<ToldRound> all = new ArrayList<>(told);
        all.add(ToldRound.of(round, told, ballots, now.consent(own), minimum));
        return new Recommendation(
                suggestion, workshop, proposal, round, RoundState.CLOSED, changedAt, all, now, agreedBefore);
    }

    /** Which numbers are told of a round. */
    public ToldRound told(int ofRound) {
        return told.stream().filter(each -> each.round() == ofRound).findFirst().orElse(ToldRound.NOTHING);
    }

    public boolean isOpen() {
        return state == RoundState.OPEN;
    }

    public boolean isClosed() {
        return state == RoundState.CLOSED;
    }

    public Outcome outcome() {
        return proposal.outcome();
    }

    public String wording() {
        return proposal.wording();
    }
}
