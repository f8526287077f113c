package no.trepart.evaluation.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What evaluations ask of the database. */
@Configuration(proxyBeanMethods = false)
class EvaluationCollections {

    @Bean
    CollectionPlan temperatures() {
        return CollectionPlan.of(MongoTemperatures.COLLECTION).index(MongoTemperatures.WORKSHOP);
    }
}
