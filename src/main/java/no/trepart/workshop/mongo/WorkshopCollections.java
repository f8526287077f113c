package no.trepart.workshop.mongo;

import no.trepart.storage.CollectionPlan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What workshops and participants ask of the database. */
@Configuration(proxyBeanMethods = false)
class WorkshopCollections {

    @Bean
    CollectionPlan workshops() {
        return CollectionPlan.of(WorkshopDocument.COLLECTION)
                .unique(WorkshopDocument.CODE)
                .index(WorkshopDocument.PHASE, WorkshopDocument.CLOSED_AT);
    }

    @Bean
    CollectionPlan participants() {
        return CollectionPlan.of(ParticipantDocument.COLLECTION)
                .requiring(ParticipantDocument.WORKSHOP)
                .index(ParticipantDocument.WORKSHOP, ParticipantDocument.TOKEN);
    }

    @Bean
    CollectionPlan receipts() {
        return CollectionPlan.of(MongoReceipts.COLLECTION)
                .requiring(MongoReceipts.WORKSHOP)
                .index(MongoReceipts.WORKSHOP);
    }

    @Bean
    CollectionPlan templates() {
        return CollectionPlan.of(TemplateDocument.COLLECTION);
    }
}
