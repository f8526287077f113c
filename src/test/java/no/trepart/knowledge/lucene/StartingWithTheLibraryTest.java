package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusReader;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class StartingWithTheLibraryTest {

    private final Corpus corpus = new SmallCorpus()
            .lesson("dfo-ressurser", "Reforminitiativ krever ressurser.", "hvem skal drive dette?")
            .build();
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private final AtomicReference<CorpusReader> reader = new AtomicReference<>(this::readLater);

    private Corpus readLater() {
        try {
            mayRead.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return corpus;
    }

    private static Corpus readNothing() {
        throw new IllegalStateException("The disk is gone");
    }

    private LuceneKnowledgeBase library() {
        return new LuceneKnowledgeBase(() -> reader.get().read());
    }

    @Test
    void nobody_waits_for_the_library_before_asking_it() {
        LuceneKnowledgeBase library = library();
        assertThat(new LibraryHealth(library).health().getStatus()).isEqualTo(Status.UNKNOWN);
        mayRead.countDown();
        assertThat(library.ask(Inquiry.about("hvem skal drive dette?")).lessons())
                .hasSize(1);
        assertThat(new LibraryHealth(library).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_library_that_cannot_be_read_says_so_to_whoever_asks_and_in_the_health() {
        reader.set(StartingWithTheLibraryTest::readNothing);
        LuceneKnowledgeBase library = library();
        await().until(() -> new LibraryHealth(library).health().getStatus().equals(Status.DOWN));
        assertThatThrownBy(library::sources).hasRootCauseMessage("The disk is gone");
    }

    @Test
    void a_library_that_could_not_be_read_is_there_once_it_can() {
        reader.set(StartingWithTheLibraryTest::readNothing);
        LuceneKnowledgeBase library = library();
        assertThatThrownBy(library::sources).isInstanceOf(IllegalStateException.class);
        reader.set(() -> corpus);
        library.reload();
        assertThat(library.sources()).isNotEmpty();
    }

    @Test
    void a_failing_reload_leaves_the_library_as_it_was() {
        reader.set(() -> corpus);
        LuceneKnowledgeBase library = library();
        assertThat(library.sources()).isNotEmpty();
        reader.set(StartingWithTheLibraryTest::readNothing);
        assertThatThrownBy(library::reload).hasMessage("The disk is gone");
        assertThat(library.sources()).isNotEmpty();
    }

    @Test
    void searches_are_answered_from_what_was_there_while_the_corpus_is_read_again() throws InterruptedException {
        reader.set(() -> corpus);
        LuceneKnowledgeBase library = library().learnt();
        CountDownLatch reading = new CountDownLatch(1);
        reader.set(() -> {
            reading.countDown();
            readLater();
            return new SmallCorpus()
                    .lesson("sp-ny", "Noe nytt.", "helt andre ord")
                    .build();
        });
        Thread reload = Thread.ofVirtual().start(library::reload);
        reading.await();
        assertThat(CompletableFuture.supplyAsync(() -> library.ask(Inquiry.about("hvem skal drive dette?"))))
                .succeedsWithin(Duration.ofSeconds(20))
                .satisfies(answer -> assertThat(answer.lessons()).hasSize(1));
        assertThat(reload.isAlive()).isTrue();
        mayRead.countDown();
        reload.join();
        assertThat(library.ask(Inquiry.about("helt andre ord").preferring(Language.NYNORSK))
                        .lessons())
                .hasSize(1);
    }
}
