package no.trepart.voting;

import java.time.Instant;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.WorkshopId;

/**
 * What the meeting would recommend for a suggestion; the stances are about this.
 *
 * @param round grows when the words change or the stances are asked for again; stances of earlier rounds no longer count
 * @param state of that round
 */
public record Recommendation(
        SuggestionId suggestion,
        WorkshopId workshop,
        Proposal proposal,
        int round,
        RoundState state,
        Instant changedAt) {

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
