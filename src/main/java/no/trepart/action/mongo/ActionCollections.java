package no.trepart.action.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What actions ask of the database. */
@Configuration(proxyBeanMethods = false)
class ActionCollections {

    @Bean
    CollectionPlan actions() {
        return CollectionPlan.of(MongoActions.COLLECTION)
                .requiring(MongoActions.WORKSHOP)
                .index(MongoActions.WORKSHOP);
    }
}
