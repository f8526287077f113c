package no.trepart.voting.mongo;

import java.time.Instant;
import java.util.Objects;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.voting.RoundState;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A recommendation as stored, under the identity of its suggestion.
 *
 * @param proposal missing once it is taken back, while its rounds are remembered
 * @param state of its round; missing where that was not kept yet, and then nothing that was not shown must come out
 */
record RecommendationDocument(
        @Id String id,
        String workshop,
        @Nullable Proposal proposal,
        int round,
        @Nullable RoundState state,
        Instant changedAt) {

    static final String COLLECTION = "recommendations";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String PROPOSAL = "proposal";
    static final String ROUND = "round";
    static final String STATE = "state";
    static final String CHANGED_AT = "changedAt";

    Recommendation toRecommendation() {
        return new Recommendation(
                new SuggestionId(id),
                new WorkshopId(workshop),
                Objects.requireNonNull(proposal, "Only those that stand are read"),
                round,
                state == null ? RoundState.CLOSED : state,
                changedAt);
    }
}
