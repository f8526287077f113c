package no.trepart.audit.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What logs ask of the database. */
@Configuration(proxyBeanMethods = false)
class AuditCollections {

    @Bean
    CollectionPlan audit() {
        return CollectionPlan.of(MongoAuditEntries.COLLECTION)
                .requiring(MongoAuditEntries.WORKSHOP)
                .index(MongoAuditEntries.WORKSHOP);
    }
}
