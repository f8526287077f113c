package no.trepart.voting.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What ballots and recommendations ask of the database: one ballot for each person and round. */
@Configuration(proxyBeanMethods = false)
class VotingCollections {

    @Bean
    CollectionPlan ballots() {
        return CollectionPlan.of(DotBallotDocument.COLLECTION)
                .requiring(DotBallotDocument.WORKSHOP)
                .unique(DotBallotDocument.WORKSHOP, DotBallotDocument.ROUND, DotBallotDocument.PARTICIPANT);
    }

    @Bean
    CollectionPlan showings() {
        return CollectionPlan.of(DotShowingDocument.COLLECTION)
                .requiring(DotShowingDocument.WORKSHOP)
                .index(DotShowingDocument.WORKSHOP);
    }

    @Bean
    CollectionPlan stances() {
        return CollectionPlan.of(StanceDocument.COLLECTION)
                .requiring(StanceDocument.WORKSHOP)
                .unique(StanceDocument.WORKSHOP, StanceDocument.SUGGESTION, StanceDocument.ROUND, StanceDocument.VOTER);
    }

    @Bean
    CollectionPlan recommendations() {
        return CollectionPlan.of(RecommendationDocument.COLLECTION)
                .requiring(RecommendationDocument.WORKSHOP)
                .index(RecommendationDocument.WORKSHOP);
    }
}
