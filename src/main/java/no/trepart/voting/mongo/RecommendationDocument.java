package no.trepart.voting.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Electorate;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.voting.RoundState;
import no.trepart.voting.ToldRound;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A recommendation as stored, under the identity of its suggestion.
 *
 * @param proposal missing once it is taken back, while its rounds are remembered
 * @param told which numbers were told of its rounds; missing while none is closed
 * @param electorate of whom the quorum is reckoned; missing while the round is open
 * @param agreedBefore when an earlier meeting agreed to it; missing where none has, or stances were asked for since
 */
record RecommendationDocument(
        @Id String id,
        String workshop,
        @Nullable Proposal proposal,
        int round,
        RoundState state,
        Instant changedAt,
        @Nullable List<ToldRound> told,
        @Nullable Electorate electorate,
        @Nullable Instant agreedBefore) {

    static final String COLLECTION = "recommendations";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String PROPOSAL = "proposal";
    static final String ROUND = "round";
    static final String STATE = "state";
    static final String TOLD = "told";
    static final String ELECTORATE = "electorate";
    static final String AGREED_BEFORE = "agreedBefore";
    static final String CHANGED_AT = "changedAt";

    Recommendation toRecommendation() {
        return new Recommendation(
                new SuggestionId(id),
                new WorkshopId(workshop),
                Objects.requireNonNull(proposal, "Only those that stand are read"),
                round,
                state,
                changedAt,
                told == null ? List.of() : told,
                electorate,
                agreedBefore);
    }
}
