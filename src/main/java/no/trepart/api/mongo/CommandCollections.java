package no.trepart.api.mongo;

import java.time.Duration;
import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What commands ask of the database: that each is forgotten when its time is up. */
@Configuration(proxyBeanMethods = false)
class CommandCollections {

    @Bean
    CollectionPlan commands() {
        return CollectionPlan.of(CommandDocument.COLLECTION)
                .index(CommandDocument.CODE)
                .expiring(CommandDocument.UNTIL, Duration.ZERO);
    }
}
