package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Optional;
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

    private final CorpusReader reader;
    private volatile Stock stock;

    LuceneKnowledgeBase(CorpusReader reader) {
        this.reader = reader;
        this.stock = new Stock(reader.read());
    }

    @Override
    public synchronized void reload() {
        stock = new Stock(reader.read());
    }

    @Override
    public Findings ask(Inquiry inquiry) {
        Stock now = stock;
        Scores scores = now.scores(inquiry.text());
        if (!now.isRelevant(scores)) {
            return Findings.NONE;
        }
        return new Findings(
                now.pick(scores, inquiry, passage -> passage.kind().isLesson(), inquiry.maxLessons()),
                now.pick(scores, inquiry, passage -> passage.kind() == Kind.QUESTION, inquiry.maxQuestions()));
    }

    @Override
    public LibraryPage browse(String text, LibraryFilter filter, int offset, int limit) {
        Stock now = stock;
        List<Finding> found = now.browse(text, filter);
        return new LibraryPage(
                found.size(), found.stream().skip(offset).limit(limit).toList());
    }

    @Override
    public Optional<Passage> find(PassageId id) {
        return stock.library().find(id);
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return stock.library().find(id);
    }

    @Override
    public List<Passage> surroundings(PassageId id) {
        return stock.library().surroundings(id);
    }

    @Override
    public List<SourceHoldings> sources() {
        return stock.library().holdings();
    }

    @Override
    public List<CorpusProblem> problems() {
        return stock.library().corpus().problems();
    }
}
