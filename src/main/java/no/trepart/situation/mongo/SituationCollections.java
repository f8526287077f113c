package no.trepart.situation.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What answers to the opening questions ask of the database. */
@Configuration(proxyBeanMethods = false)
class SituationCollections {

    @Bean
    CollectionPlan answers() {
        return CollectionPlan.of(MongoSituationAnswers.COLLECTION)
                .requiring(MongoSituationAnswers.WORKSHOP)
                .index(MongoSituationAnswers.WORKSHOP);
    }
}
