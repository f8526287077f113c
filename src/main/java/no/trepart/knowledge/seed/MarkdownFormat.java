package no.trepart.knowledge.seed;

import java.util.List;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusFormat;
import no.trepart.knowledge.LooseText;
import org.springframework.stereotype.Component;

/** Reads one Markdown file the way the corpus is read. */
@Component
class MarkdownFormat implements CorpusFormat {

    private final LooseText loose;

    MarkdownFormat(LooseText loose) {
        this.loose = loose;
    }

    @Override
    public Corpus read(String fileName, byte[] content) {
        return new MarkdownCorpus(List.of(
                        () -> List.of(SeedFile.of(fileName, true, content).cutBy(loose))))
                .read();
    }
}
