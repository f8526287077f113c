package no.trepart.knowledge.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.LibraryPage;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.SourceId;

/** The corpus as it was read, looked through without an index, which would take most of the time of these tests. */
class ShelfLibrary implements KnowledgeBase {

    private final CorpusReader reader;
    private Corpus corpus;

    ShelfLibrary(CorpusReader reader) {
        this.reader = reader;
        this.corpus = reader.read();
    }

    @Override
    public void reload() {
        corpus = reader.read();
    }

    @Override
    public Findings ask(Inquiry inquiry) {
        return Findings.NONE;
    }

    @Override
    public LibraryPage browse(String text, LibraryFilter filter, int offset, int limit) {
        List<Finding> found = passages().stream()
                .filter(passage -> passage.text().contains(text) && filter.accepts(passage))
                .map(passage -> new Finding(passage, find(passage.source()).orElseThrow(), 1))
                .toList();
        return new LibraryPage(
                found.size(), found.stream().skip(offset).limit(limit).toList());
    }

    private List<Passage> passages() {
        return corpus.entries().stream().map(CorpusEntry::passage).toList();
    }

    @Override
    public Optional<Passage> find(PassageId id) {
        return passages().stream().filter(passage -> passage.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return corpus.sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    @Override
    public List<Passage> surroundings(PassageId id) {
        return passages();
    }

    @Override
    public List<SourceHoldings> sources() {
        return corpus.sources().stream()
                .map(source -> new SourceHoldings(source, Map.of()))
                .toList();
    }

    @Override
    public List<CorpusProblem> problems() {
        return corpus.problems();
    }
}
