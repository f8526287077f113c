package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.LibraryPage;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceHoldings;
import no.trepart.knowledge.SourceId;

/** The knowledge base over an index in memory, swapped as a whole when the corpus is read again. */
final class LuceneKnowledgeBase implements KnowledgeBase {

    private record Holdings(Library library, PassageIndex index) {}

    private final CorpusReader reader;
    private volatile Holdings holdings;

    LuceneKnowledgeBase(CorpusReader reader) {
        this.reader = reader;
        this.holdings = read(reader);
    }

    private static Holdings read(CorpusReader reader) {
        Library library = new Library(reader.read());
        return new Holdings(library, PassageIndex.of(library));
    }

    @Override
    public synchronized void reload() {
        holdings = read(reader);
    }

    @Override
    public Findings ask(Inquiry inquiry) {
        Holdings now = holdings;
        return new Findings(
                find(now, inquiry, passage -> passage.kind().isLesson(), inquiry.maxLessons()),
                find(now, inquiry, passage -> passage.kind() == Kind.QUESTION, inquiry.maxQuestions()));
    }

    private static List<Finding> find(Holdings now, Inquiry inquiry, Predicate<Passage> wanted, int limit) {
        return now.index.search(inquiry.text()).stream()
                .filter(hit -> wanted.test(hit.passage()))
                .filter(hit -> !inquiry.switchedOff().contains(hit.passage().source()))
                .limit(limit)
                .map(hit -> finding(now.library, hit))
                .toList();
    }

    private static Finding finding(Library library, PassageIndex.Hit hit) {
        return new Finding(hit.passage(), library.sourceOf(hit.passage()), hit.score());
    }

    @Override
    public LibraryPage browse(String text, LibraryFilter filter, int offset, int limit) {
        Holdings now = holdings;
        List<PassageIndex.Hit> hits = (text.isBlank()
                        ? now.library.passages().stream()
                                .map(passage -> new PassageIndex.Hit(passage, 0))
                                .toList()
                        : now.index.search(text))
                .stream().filter(hit -> filter.accepts(hit.passage())).toList();
        return new LibraryPage(
                hits.size(),
                hits.stream()
                        .skip(offset)
                        .limit(limit)
                        .map(hit -> finding(now.library, hit))
                        .toList());
    }

    @Override
    public Optional<Passage> find(PassageId id) {
        return holdings.library.find(id);
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return holdings.library.find(id);
    }

    @Override
    public List<Passage> surroundings(PassageId id) {
        return holdings.library.surroundings(id);
    }

    @Override
    public List<SourceHoldings> sources() {
        return holdings.library.holdings();
    }

    @Override
    public List<CorpusProblem> problems() {
        return holdings.library.corpus().problems();
    }
}
