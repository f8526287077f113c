package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.LooseText;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class OwnDocumentsTest {

    private static final String DOCUMENT = """
            ---
            publisher: Lunner kommune
            publisher-kind: municipality
            title: Vår plan
            ---
            ### Møter
            kind: lesson
            > Færre møter gir mer tid.
            """;

    private static final LooseText LOOSE = (file, text) -> DOCUMENT.replace("Færre møter gir mer tid.", text);

    private static final DataSize LARGEST = DataSize.ofMegabytes(1);

    @TempDir
    Path folder;

    @Test
    void a_municipality_adds_a_file_in_its_folder() throws IOException {
        Files.writeString(folder.resolve("Vår plan.md"), DOCUMENT);
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder, LOOSE, LARGEST))).read();
        assertThat(corpus.problems()).isEmpty();
        Source source = corpus.sources().getFirst();
        assertThat(source.publisher()).isEqualTo("Lunner kommune");
        assertThat(source.id().value()).isEqualTo("var-plan");
        assertThat(source.ownDocument()).isTrue();
    }

    @Test
    void a_file_that_says_nothing_about_itself_is_cut_and_read() throws IOException {
        Files.writeString(folder.resolve("notat.md"), "Vi brøyter selv.");
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder, LOOSE, LARGEST))).read();
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.entries().getFirst().passage().text()).isEqualTo("Vi brøyter selv.");
    }

    @Test
    void front_matter_that_does_not_end_is_reported() throws IOException {
        Files.writeString(folder.resolve("notat.md"), "---\ntitle: Notat\n\nVi brøyter selv.");
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder, LOOSE, LARGEST))).read();
        assertThat(corpus.problems())
                .extracting(CorpusProblem::reason)
                .containsExactly(CorpusProblem.Reason.NO_FRONT_MATTER);
    }

    @Test
    void a_broken_file_is_reported_with_its_line_and_the_good_one_beside_it_is_read() throws IOException {
        Files.writeString(folder.resolve("brutt.md"), DOCUMENT.replace("kind: lesson", "kind: vits"));
        Files.writeString(folder.resolve("hel.md"), DOCUMENT);
        Files.write(folder.resolve("latin.md"), DOCUMENT.getBytes(StandardCharsets.ISO_8859_1));
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder, LOOSE, LARGEST))).read();
        assertThat(corpus.problems())
                .extracting(CorpusProblem::file, CorpusProblem::line, CorpusProblem::reason)
                .containsExactly(
                        tuple("brutt.md", 7, CorpusProblem.Reason.UNKNOWN_VALUE),
                        tuple("latin.md", 4, CorpusProblem.Reason.NOT_UTF8));
        assertThat(corpus.entries())
                .extracting(entry -> entry.passage().source())
                .containsExactly(new SourceId("hel"));
    }

    @Test
    void documents_that_must_be_uploaded_are_reported_and_the_rest_is_read() throws IOException {
        Files.writeString(folder.resolve("notat.md"), "Vi brøyter selv.");
        Files.writeString(folder.resolve("plan.PDF"), "%PDF");
        Files.writeString(folder.resolve("referat.txt"), "Vi møttes.");
        Files.writeString(folder.resolve("thesaurus-eget.txt"), "");
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder, LOOSE, LARGEST))).read();
        assertThat(corpus.problems())
                .extracting(CorpusProblem::file, CorpusProblem::reason)
                .containsExactly(
                        tuple("plan.PDF", CorpusProblem.Reason.NOT_READ_HERE),
                        tuple("referat.txt", CorpusProblem.Reason.NOT_READ_HERE));
        assertThat(corpus.entries()).hasSize(1);
    }

    @Test
    void a_file_that_is_too_large_is_reported_and_the_rest_is_read() throws IOException {
        Files.writeString(folder.resolve("bok.md"), "Vi brøyter selv.\n".repeat(100_000));
        Files.writeString(folder.resolve("notat.md"), "Vi brøyter selv.");
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder, LOOSE, LARGEST))).read();
        assertThat(corpus.problems())
                .containsExactly(CorpusProblem.of("bok.md", 1, CorpusProblem.Reason.TOO_LARGE, "1"));
        assertThat(corpus.entries()).hasSize(1);
    }

    @Test
    void a_folder_that_is_not_there_is_empty() {
        Corpus corpus = new MarkdownCorpus(List.of(new FolderShelf(folder.resolve("later"), LOOSE, LARGEST))).read();
        assertThat(corpus.sources()).isEmpty();
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void a_change_in_the_folder_is_noticed_once() throws IOException {
        AtomicInteger reloads = new AtomicInteger();
        FolderWatch watch =
                new FolderWatch(new FolderShelf(folder, LOOSE, LARGEST), Duration.ofHours(1), reloads::incrementAndGet);
        watch.look();
        assertThat(reloads).hasValue(0);
        Files.writeString(folder.resolve("plan.md"), DOCUMENT);
        watch.look();
        watch.look();
        assertThat(reloads).hasValue(1);
    }

    @Test
    void a_reading_that_failed_is_tried_again_at_the_next_look() throws IOException {
        AtomicInteger reloads = new AtomicInteger();
        FolderWatch watch = new FolderWatch(new FolderShelf(folder, LOOSE, LARGEST), Duration.ofHours(1), () -> {
            if (reloads.incrementAndGet() == 1) {
                throw new IllegalStateException("The disk is gone");
            }
        });
        Files.writeString(folder.resolve("plan.md"), DOCUMENT);
        watch.look();
        watch.look();
        watch.look();
        assertThat(reloads).hasValue(2);
    }
}
