package no.trepart.knowledge.lucene;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Future;
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
import org.jspecify.annotations.Nullable;

/**
 * The knowledge base over an index in memory, swapped as a whole when the corpus is read again. It is first read in the
 * background, when the application has started or somebody asks; who asks before it is ready waits.
 */
final class LuceneKnowledgeBase implements KnowledgeBase {

    private final CorpusReader reader;
    private volatile @Nullable CompletableFuture<Stock> stock;

    LuceneKnowledgeBase(CorpusReader reader) {
        this.reader = reader;
    }

    /** Begins to read, unless that was done before. */
    CompletableFuture<Stock> begin() {
        CompletableFuture<Stock> begun = stock;
        return begun == null ? beginOnce() : begun;
    }

    private synchronized CompletableFuture<Stock> beginOnce() {
        CompletableFuture<Stock> begun = stock;
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(
                    () -> new Stock(reader.read()), Thread.ofPlatform().daemon().name("knowledge-reading")::start);
            stock = begun;
        }
        return begun;
    }

    /** Reads, and returns when all has been learnt that can be. */
    LuceneKnowledgeBase learnt() {
        stock().learnt().join();
        return this;
    }

    /** @throws IllegalStateException when the corpus could not be read at all */
    private Stock stock() {
        try {
            return begin().join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The library could not be read; mend its files and have it read again", e);
        }
    }

    /** The passages of the library; empty while it is being read. */
    Optional<List<Passage>> passagesSoFar() {
        return begin().isDone() ? Optional.of(stock().library().passages()) : Optional.empty();
    }

    /** What was there before stays when the corpus cannot be read again. */
    @Override
    public synchronized void reload() {
        CompletableFuture<Stock> begun = stock;
        Stock before = begun != null && begun.state() == Future.State.SUCCESS ? begun.join() : null;
        Stock next = new Stock(reader.read(), before);
        next.learnt().join();
        stock = CompletableFuture.completedFuture(next);
    }

    @Override
    public Findings ask(Inquiry inquiry) {
        Stock now = stock();
        Reading reading = now.read(beginning(inquiry.text()));
        if (!now.isRelevant(reading)) {
            return Findings.NONE;
        }
        return new Findings(
                now.pick(reading, inquiry, passage -> passage.kind().isLesson(), inquiry.maxLessons()),
                now.pick(reading, inquiry, passage -> passage.kind() == Kind.QUESTION, inquiry.maxQuestions()));
    }

    @Override
    public LibraryPage browse(String text, LibraryFilter filter, int offset, int limit) {
        Stock now = stock();
        List<Finding> found = now.browse(beginning(text), filter);
        return new LibraryPage(
                found.size(), found.stream().skip(offset).limit(limit).toList());
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    @Override
    public Optional<Passage> find(PassageId id) {
        return stock().library().find(id);
    }

    @Override
    public Optional<Source> find(SourceId id) {
        return stock().library().find(id);
    }

    @Override
    public List<Passage> surroundings(PassageId id) {
        return stock().library().surroundings(id);
    }

    @Override
    public List<SourceHoldings> sources() {
        return stock().library().holdings();
    }

    @Override
    public List<CorpusProblem> problems() {
        return stock().library().corpus().problems();
    }
}
