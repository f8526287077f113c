package no.trepart.knowledge.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LooseText;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeProperties.class)
class SeedConfiguration {

    @Bean
    CorpusReader corpusReader(KnowledgeProperties properties, ObjectProvider<LooseText> loose) {
        List<Shelf> shelves = new ArrayList<>();
        shelves.add(new ShippedShelf("seed"));
        Path folder = properties.folder();
        if (folder != null) {
            shelves.add(new FolderShelf(
                    folder, loose.getObject(), properties.intake().largest()));
        }
        return new MarkdownCorpus(shelves);
    }

    @Bean
    @ConditionalOnProperty("trepart.knowledge.folder")
    FolderWatch folderWatch(KnowledgeProperties properties, LooseText loose, KnowledgeBase knowledgeBase) {
        Path folder = Objects.requireNonNull(properties.folder());
        FolderShelf shelf = new FolderShelf(folder, loose, properties.intake().largest());
        return new FolderWatch(shelf, properties.lookEvery(), knowledgeBase::reload);
    }
}
