package no.trepart.knowledge.lucene;

import no.trepart.knowledge.CorpusReader;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean
    LuceneKnowledgeBase knowledgeBase(CorpusReader reader) {
        return new LuceneKnowledgeBase(reader);
    }

    /** The index would only take the processors from the start, and nobody can ask before. */
    @Bean
    ApplicationListener<ApplicationStartedEvent> readingTheLibrary(LuceneKnowledgeBase knowledgeBase) {
        return started -> {
            var unused = knowledgeBase.begin();
        };
    }

    @Bean
    HealthIndicator knowledgeHealthIndicator(LuceneKnowledgeBase knowledgeBase) {
        return new LibraryHealth(knowledgeBase);
    }
}
