package no.trepart.export.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What kept reports ask of the database. */
@Configuration(proxyBeanMethods = false)
class ExportCollections {

    @Bean
    CollectionPlan reports() {
        return CollectionPlan.of(MongoFrozenReports.COLLECTION);
    }
}
