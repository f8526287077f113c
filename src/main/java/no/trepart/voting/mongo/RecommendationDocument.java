package no.trepart.voting.mongo;

import java.time.Instant;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.annotation.Id;

/** A recommendation as stored, under the identity of its suggestion. */
record RecommendationDocument(@Id String id, String workshop, Proposal proposal, int round, Instant changedAt) {

    static final String COLLECTION = "recommendations";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String PROPOSAL = "proposal";
    static final String ROUND = "round";
    static final String CHANGED_AT = "changedAt";

    Recommendation toRecommendation() {
        return new Recommendation(new SuggestionId(id), new WorkshopId(workshop), proposal, round, changedAt);
    }
}
