package no.trepart.knowledge.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Source;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.intake.DocumentProblem.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = KnowledgeHouse.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class IntakeTest {

    private static final Imprint FJORD =
            new Imprint("Fjord kommune", PublisherKind.MUNICIPALITY, "Tillit i hjemmetjenesten", 2026, Language.BOKMAL);

    private static final long BROKEN_AT = 7;
    private static final int BROKEN_FILES = 400;
    private static final int HOLES = 12;

    private static final String CORPUS_FILE = """
            ---
            publisher: Fjord kommune
            publisher-kind: municipality
            title: Vår plan
            ---
            ### Møter
            kind: lesson
            > Færre møter gir mer tid.
            """;

    @TempDir
    static Path folder;

    @Autowired
    Intake intake;

    @Autowired
    KnowledgeBase library;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("trepart.knowledge.folder", folder::toString);
    }

    @AfterEach
    void empty() {
        intake.documents().forEach(intake::remove);
    }

    @Test
    void a_word_document_is_cut_by_headings_lists_and_paragraphs() throws IOException {
        Draft draft = intake.read("Plan.docx", Documents.word());
        assertThat(draft.title()).isEqualTo("Tillit i hjemmetjenesten");
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.formatProblems()).isEmpty();
        assertThat(draft.clippings())
                .extracting(Clipping::kind, Clipping::chapter, Clipping::section, Clipping::text)
                .containsExactly(
                        tuple(Kind.LESSON, "1 Hva vi prøvde", null, Documents.POINT),
                        tuple(
                                Kind.LESSON,
                                "1 Hva vi prøvde",
                                null,
                                "Dette må til:\n- faste team\n- leder som er til stede"),
                        tuple(Kind.QUESTION, "1 Hva vi prøvde", "1.1 Spørsmål", "Hva kan vi slutte med?"));
    }

    @Test
    void a_text_that_begins_with_a_heading_is_called_by_it() throws IOException {
        String text = "# Rydding i Fjordvik\n\n## Kjøreboka\n\nVi tok bort kjøreboka, og ingen savnet den.\n";
        assertThat(intake.read("Plan.md", text.getBytes(StandardCharsets.UTF_8)).title())
                .isEqualTo("Rydding i Fjordvik");
        assertThat(intake.read("Plan.md", text.substring(text.indexOf("##")).getBytes(StandardCharsets.UTF_8))
                        .title())
                .isEmpty();
    }

    @Test
    void a_pdf_is_cut_with_page_numbers_and_without_page_furniture() throws IOException {
        Draft draft = intake.read("Evaluering.pdf", Documents.pdf());
        assertThat(draft.clippings())
                .extracting(Clipping::chapter, Clipping::text, Clipping::page)
                .containsExactly(
                        tuple(
                                "Evaluering av tillitsmodellen",
                                "Kommunen prøvde en modell der de ansatte fikk bestemme mer selv.",
                                "1"),
                        tuple(
                                "Hva vi lærte",
                                "Tiden som før gikk til rapporter, ble brukt hos brukerne, og avvikene gikk ned det"
                                        + " første halvåret.\n- faste team\n- færre skjema",
                                "2"));
    }

    @Test
    void a_pdf_that_is_broken_anywhere_is_reported_and_never_stops_the_reading() throws IOException {
        byte[] whole = Documents.pdf();
        Random chance = new Random(BROKEN_AT);
        for (int file = 0; file < BROKEN_FILES; file++) {
            byte[] broken = whole.clone();
            for (int hole = 0; hole < HOLES; hole++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            }
            Draft draft = intake.read("Plan.pdf", broken);
            assertThat(draft.clippings().isEmpty() && draft.problems().isEmpty())
                    .as("file %d", file)
                    .isFalse();
        }
    }

    @Test
    void nothing_is_in_the_library_before_it_is_published() throws IOException {
        int before = library.sources().size();
        intake.read("Plan.docx", Documents.word());
        assertThat(library.sources()).hasSize(before);
        assertThat(intake.documents()).isEmpty();
    }

    @Test
    void a_published_document_is_found_under_its_publisher_word_for_word() throws IOException {
        SourceId id = intake.publish(intake.read("Plan.docx", Documents.word()), FJORD)
                .orElseThrow();
        assertThat(id.value()).isEqualTo("fjord-kommune-tillit-i-hjemmetjenesten-2026");
        Source source = library.find(id).orElseThrow();
        assertThat(source.publisher()).isEqualTo("Fjord kommune");
        assertThat(source.ownDocument()).isTrue();
        assertThat(library.problems()).noneMatch(problem -> problem.file().startsWith("fjord"));
        assertThat(library.browse("nye ansikter", LibraryFilter.ALL, 0, 50).findings())
                .extracting(finding -> finding.passage().text())
                .contains(Documents.POINT);
    }

    @Test
    void what_is_written_to_the_folder_reads_back_as_it_was_cut() throws IOException {
        Draft draft = intake.read("Plan.docx", Documents.word());
        SourceId id = intake.publish(draft, FJORD).orElseThrow();
        List<Passage> passages = library.browse("", LibraryFilter.ALL, 0, Integer.MAX_VALUE).findings().stream()
                .map(finding -> finding.passage())
                .filter(passage -> passage.source().equals(id))
                .toList();
        assertThat(passages)
                .extracting(Passage::kind, passage -> passage.place().section(), Passage::text)
                .containsExactlyElementsOf(draft.clippings().stream()
                        .map(each -> tuple(each.kind(), each.section(), each.text()))
                        .toList());
    }

    @Test
    void the_same_document_twice_gets_a_name_of_its_own() throws IOException {
        intake.publish(intake.read("Plan.docx", Documents.word()), FJORD);
        SourceId second = intake.publish(intake.read("Plan.docx", Documents.word()), FJORD)
                .orElseThrow();
        assertThat(second.value()).endsWith("-2");
    }

    @Test
    void a_removed_document_can_be_put_back() throws IOException {
        SourceId id = intake.publish(intake.read("Plan.docx", Documents.word()), FJORD)
                .orElseThrow();
        OwnDocument document = intake.documents().getFirst();
        intake.remove(document);
        assertThat(library.find(id)).isEmpty();
        intake.restore(document);
        assertThat(library.find(id)).isPresent();
    }

    @Test
    void a_corpus_file_goes_in_as_it_is() throws IOException {
        SourceId id = intake.publish(intake.read("Vår plan.md", CORPUS_FILE.getBytes(UTF_8)), FJORD)
                .orElseThrow();
        assertThat(id.value()).isEqualTo("var-plan");
        assertThat(folder.resolve("var-plan.md")).hasContent(CORPUS_FILE);
    }

    @Test
    void a_corpus_file_with_a_name_that_is_taken_is_not_usable() {
        byte[] file = CORPUS_FILE.replace("title:", "id: dfo-2023\ntitle:").getBytes(UTF_8);
        Draft draft = intake.read("plan.md", file);
        assertThat(draft.isUsable()).isFalse();
        assertThat(draft.formatProblems())
                .extracting(CorpusProblem::reason)
                .containsExactly(CorpusProblem.Reason.DUPLICATE_ID);
    }

    @Test
    void markdown_without_front_matter_is_cut_like_text() {
        Draft draft = intake.read("plan.md", "# Plan\n\nFærre møter gir mer tid.".getBytes(UTF_8));
        assertThat(draft.isUsable()).isTrue();
        assertThat(draft.source()).isNull();
        assertThat(draft.clippings())
                .extracting(Clipping::chapter, Clipping::text)
                .containsExactly(tuple("Plan", "Færre møter gir mer tid."));
    }

    @Test
    void a_corpus_file_whose_front_matter_does_not_end_is_reported_with_its_line() {
        Draft draft = intake.read("plan.md", "---\ntitle: Plan\n\nFærre møter.".getBytes(UTF_8));
        assertThat(draft.isUsable()).isFalse();
        assertThat(draft.formatProblems())
                .extracting(CorpusProblem::file, CorpusProblem::line, CorpusProblem::reason)
                .containsExactly(tuple("plan.md", 1, CorpusProblem.Reason.NO_FRONT_MATTER));
    }

    @Test
    void a_corpus_file_without_publisher_is_reported_with_the_missing_field() {
        byte[] file = CORPUS_FILE.replace("publisher: Fjord kommune\n", "").getBytes(UTF_8);
        Draft draft = intake.read("plan.md", file);
        assertThat(draft.isUsable()).isFalse();
        assertThat(draft.formatProblems())
                .contains(CorpusProblem.of("plan.md", 1, CorpusProblem.Reason.MISSING_FIELD, "publisher"));
    }

    @Test
    void a_broken_passage_is_left_out_and_the_rest_is_kept() {
        byte[] file = (CORPUS_FILE + "\n### Skjema\nkind: tips\n> Færre skjema.\n").getBytes(UTF_8);
        Draft draft = intake.read("plan.md", file);
        assertThat(draft.isUsable()).isTrue();
        assertThat(draft.clippings()).extracting(Clipping::title).containsExactly("Møter");
        assertThat(draft.formatProblems())
                .extracting(CorpusProblem::line, CorpusProblem::reason)
                .containsExactly(tuple(11, CorpusProblem.Reason.UNKNOWN_VALUE));
    }

    @Test
    void text_in_another_encoding_is_reported_with_its_line() {
        byte[] latin = "Plan\n\nFørste avsnitt om møter.".getBytes(ISO_8859_1);
        assertFault(
                intake.read("plan.txt", latin), new DocumentProblem("plan.txt", 3, null, Fault.NOT_UTF8, List.of()));
    }

    @Test
    void a_file_over_the_limit_is_refused_with_the_limit() {
        byte[] large = new byte[50 * 1024 * 1024];
        assertFault(
                intake.read("stor.pdf", large),
                new DocumentProblem("stor.pdf", null, null, Fault.TOO_LARGE, List.of("20")));
    }

    @Test
    void a_word_document_with_a_password_is_refused() throws Exception {
        assertFault(intake.read("låst.docx", Documents.lockedWord()), fault("låst.docx", Fault.PASSWORD_PROTECTED));
    }

    @Test
    void a_pdf_with_a_password_is_refused() throws IOException {
        assertFault(intake.read("låst.pdf", Documents.lockedPdf()), fault("låst.pdf", Fault.PASSWORD_PROTECTED));
    }

    @Test
    void a_scanned_pdf_is_refused() throws IOException {
        assertFault(intake.read("skann.pdf", Documents.scan(false)), fault("skann.pdf", Fault.NO_TEXT));
    }

    @Test
    void a_page_that_is_only_a_picture_is_reported_and_the_rest_is_kept() throws IOException {
        Draft draft = intake.read("skann.pdf", Documents.scan(true));
        assertThat(draft.isUsable()).isTrue();
        assertThat(draft.problems())
                .containsExactly(new DocumentProblem("skann.pdf", null, 2, Fault.PAGE_WITHOUT_TEXT, List.of()));
    }

    @Test
    void the_old_word_format_is_refused_under_either_ending() throws IOException {
        assertFault(intake.read("plan.docx", Documents.oldWord()), fault("plan.docx", Fault.OLD_WORD));
        assertFault(intake.read("plan.doc", Documents.oldWord()), fault("plan.doc", Fault.OLD_WORD));
    }

    @Test
    void damaged_files_are_refused() throws IOException {
        byte[] half = Arrays.copyOf(Documents.word(), 900);
        assertFault(intake.read("plan.docx", half), fault("plan.docx", Fault.DAMAGED));
        assertFault(intake.read("plan.pdf", "%PDF-1.7 oi".getBytes(UTF_8)), fault("plan.pdf", Fault.DAMAGED));
    }

    @Test
    void empty_files_and_other_formats_are_refused() {
        assertFault(intake.read("tom.txt", new byte[0]), fault("tom.txt", Fault.EMPTY));
        assertFault(intake.read("blank.txt", " \n\n ".getBytes(UTF_8)), fault("blank.txt", Fault.EMPTY));
        assertFault(intake.read("ark.xlsx", new byte[] {1}), fault("ark.xlsx", Fault.UNKNOWN_FORMAT));
    }

    @Test
    void a_broken_file_in_the_folder_is_listed_with_what_is_wrong_and_can_be_removed() throws IOException {
        Files.writeString(folder.resolve("ødelagt.md"), "---\nbare tekst");
        OwnDocument broken = intake.documents().getFirst();
        assertThat(broken.source()).isNull();
        assertThat(broken.problems())
                .extracting(CorpusProblem::reason)
                .containsExactly(CorpusProblem.Reason.NO_FRONT_MATTER);
        intake.remove(broken);
        assertThat(intake.documents()).isEmpty();
    }

    @Test
    void a_file_in_the_folder_that_is_too_large_is_listed_and_not_read() throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(folder.resolve("bok.md").toFile(), "rw")) {
            large.setLength(intake.largest() + 1);
        }
        assertThat(intake.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.problems())
                        .containsExactly(CorpusProblem.of("bok.md", 1, CorpusProblem.Reason.TOO_LARGE, "20")));
    }

    /** Each line was once put after a copy of all before it, which took hours. */
    @Test
    @Timeout(60)
    void a_paragraph_of_very_many_lines_is_read_as_fast_as_others() {
        byte[] content =
                "Vi brøyter selv når det trengs, og det gjør\n".repeat(200_000).getBytes(UTF_8);
        assertThat(intake.read("bok.txt", content).clippings()).isNotEmpty();
    }

    @Test
    void markdown_without_front_matter_that_was_put_into_the_folder_is_in_the_library() throws IOException {
        Files.writeString(folder.resolve("Vårt notat.md"), "# Vinter\n\nVi brøyter selv når det trengs.");
        library.reload();
        assertThat(intake.documents()).singleElement().satisfies(document -> {
            assertThat(document.problems()).isEmpty();
            assertThat(document.passages()).isEqualTo(1);
        });
        assertThat(library.find(new SourceId("vart-notat")))
                .hasValueSatisfying(source -> assertThat(source.title()).isEqualTo("Vårt notat"));
    }

    private static DocumentProblem fault(String file, Fault fault) {
        return new DocumentProblem(file, null, null, fault, List.of());
    }

    private static void assertFault(Draft draft, DocumentProblem problem) {
        assertThat(draft.isUsable()).isFalse();
        assertThat(draft.problems()).containsExactly(problem);
    }
}
