package no.trepart.knowledge.seed;

import java.util.List;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusReader;

/** Puts the corpus together from Markdown files wherever they lie. */
final class MarkdownCorpus implements CorpusReader {

    private final List<Shelf> shelves;

    MarkdownCorpus(List<Shelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    @Override
    public Corpus read() {
        Collection collection = new Collection();
        for (Shelf shelf : shelves) {
            shelf.files().forEach(collection::add);
        }
        return collection.corpus();
    }
}
