package no.trepart.knowledge.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;

/** Puts the corpus together from Markdown files wherever they lie; ids are unique over all of them. */
final class MarkdownCorpus implements CorpusReader {

    private final List<Shelf> shelves;

    MarkdownCorpus(List<Shelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    @Override
    public Corpus read() {
        Collection collection = new Collection();
        for (Shelf shelf : shelves) {
            for (SeedFile file : shelf.files()) {
                collection.add(file);
            }
        }
        return collection.corpus();
    }

    private static final class Collection {

        private final List<Source> sources = new ArrayList<>();
        private final List<CorpusEntry> entries = new ArrayList<>();
        private final List<Concept> concepts = new ArrayList<>();
        private final Map<String, String> spellings = new HashMap<>();
        private final List<CorpusProblem> problems = new ArrayList<>();
        private final Set<SourceId> sourceIds = new HashSet<>();
        private final Set<PassageId> passageIds = new HashSet<>();

        void add(SeedFile file) {
            if (file.name().endsWith(".txt")) {
                ThesaurusParser.Result words = ThesaurusParser.parse(file);
                concepts.addAll(words.thesaurus().concepts());
                words.thesaurus().spellings().forEach(spellings::putIfAbsent);
                problems.addAll(words.problems());
            } else {
                add(file.name(), SourceFileParser.parse(file));
            }
        }

        private void add(String name, SourceFile file) {
            problems.addAll(file.problems());
            Source source = file.source();
            if (source == null) {
                return;
            }
            if (!sourceIds.add(source.id())) {
                problems.add(CorpusProblem.of(
                        name, 1, Reason.DUPLICATE_ID, source.id().value()));
                return;
            }
            sources.add(source);
            for (SourceFile.Located entry : file.entries()) {
                PassageId id = entry.entry().passage().id();
                if (passageIds.add(id)) {
                    entries.add(entry.entry());
                } else {
                    problems.add(CorpusProblem.of(name, entry.line(), Reason.DUPLICATE_ID, id.value()));
                }
            }
        }

        Corpus corpus() {
            return new Corpus(sources, entries, new Thesaurus(concepts, spellings), problems);
        }
    }
}
