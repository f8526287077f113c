package no.trepart.knowledge.lucene;

import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.KnowledgeBase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LuceneConfiguration {

    @Bean
    KnowledgeBase knowledgeBase(CorpusReader reader) {
        return new LuceneKnowledgeBase(reader);
    }
}
