package no.trepart.knowledge.lucene;

import no.trepart.knowledge.CorpusReader;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean
    LuceneKnowledgeBase knowledgeBase(CorpusReader reader) {
        return new LuceneKnowledgeBase(reader);
    }

    @Bean
    HealthIndicator knowledgeHealthIndicator(LuceneKnowledgeBase knowledgeBase) {
        return new LibraryHealth(knowledgeBase);
    }
}
