package no.trepart.voting;

import java.time.Instant;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * One participant's stance on a recommendation in one round.
 *
 * @param id names the ballot without naming its participant, so that an objection can be talked about
 * @param participant who gave it; null once the workshop is closed
 * @param reason why they are against; null otherwise
 * @param objection what became of the objection; null if they are not against
 * @param counted whether it was there when its round was closed; one that was not is never shown
 */
public record StanceBallot(
        String id,
        SuggestionId suggestion,
        int round,
        @Nullable ParticipantId participant,
        Party party,
        Stance stance,
        @Nullable String reason,
        @Nullable ObjectionState objection,
        Instant at,
        boolean counted) {

    /** Whether who gave it is forgotten. */
    public boolean isAnonymous() {
        return participant == null;
    }

    boolean stands() {
        return objection == ObjectionState.OPEN;
    }
}
