package no.trepart.chat.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What messages ask of the database. */
@Configuration(proxyBeanMethods = false)
class ChatCollections {

    @Bean
    CollectionPlan messages() {
        return CollectionPlan.of(MessageDocument.COLLECTION)
                .requiring(MessageDocument.WORKSHOP)
                .index(MessageDocument.WORKSHOP);
    }
}
