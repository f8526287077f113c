package no.trepart.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/**
 * What the meeting would recommend for a suggestion; the stances are about this.
 *
 * @param round grows when the words change or the stances are asked for again; stances of earlier rounds no longer count
 * @param state of that round
 * @param told which numbers were told of each round that was closed
 */
public record Recommendation(
        SuggestionId suggestion,
        WorkshopId workshop,
        Proposal proposal,
        int round,
        RoundState state,
        Instant changedAt,
        List<ToldRound> told) {

    public Recommendation {
        told = List.copyOf(told);
    }

    /**
     * The recommendation with its round closed.
     *
     * @param ballots on it, of all its rounds
     */
    public Recommendation closed(List<StanceBallot> ballots, Consent consent, int minimum) {
        List<ToldRound> all = new ArrayList<>(told);
        all.add(ToldRound.of(round, told, ballots, consent, minimum));
        return new Recommendation(suggestion, workshop, proposal, round, RoundState.CLOSED, changedAt, all);
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
