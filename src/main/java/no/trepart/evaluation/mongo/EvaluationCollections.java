package no.trepart.evaluation.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What evaluations ask of the database. */
@Configuration(proxyBeanMethods = false)
class EvaluationCollections {

    @Bean
    CollectionPlan slips() {
        return CollectionPlan.of(SlipDocument.COLLECTION)
                .requiring(SlipDocument.WORKSHOP)
                .index(SlipDocument.WORKSHOP);
    }

    @Bean
    CollectionPlan evaluations() {
        return CollectionPlan.of(CountDocument.COLLECTION)
                .requiring(CountDocument.WORKSHOP)
                .index(CountDocument.WORKSHOP);
    }
}
