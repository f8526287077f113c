package no.trepart.suggestion.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What suggestions and sorting boards ask of the database. */
@Configuration(proxyBeanMethods = false)
class SuggestionCollections {

    @Bean
    CollectionPlan suggestions() {
        return CollectionPlan.of(SuggestionDocument.COLLECTION)
                .requiring(SuggestionDocument.WORKSHOP)
                .unique(SuggestionDocument.WORKSHOP, SuggestionDocument.NO);
    }

    @Bean
    CollectionPlan boards() {
        return CollectionPlan.of(BoardDocument.COLLECTION);
    }
}
