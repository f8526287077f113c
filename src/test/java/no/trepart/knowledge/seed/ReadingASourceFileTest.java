package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.CorpusEntry;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Language;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.Passage;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Place;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Saying;
import no.trepart.knowledge.Source;
import org.junit.jupiter.api.Test;

class ReadingASourceFileTest {

    private static final String FRONT_MATTER = """
            ---
            id: notat
            publisher: DFØ
            publisher-kind: state-agency
            title: Lærdommer
            series: Notat 1
            year: 2023
            language: nb
            ---
            """;

    private static final String UNIT = """
            # 3 Hovedtrekk
            ## 3.2 Lærdommer
            ### Reform krever ressurser {#notat-ressurser}

            kind: lesson
            page: 12
            cites: Rambøll mfl., 2014, s. 56; Olsen, 2021
            country: dk, no
            purpose: effektivitet, avbyråkratisering
            means: økonomisk
            counterweight: yes

            > Første linje
            > fortsetter her.
            > - punkt

            Said as:

            - hvem skal betale?
            """;

    @Test
    void a_source_is_read_from_the_front_matter() {
        Source source = read(FRONT_MATTER).sources().getFirst();
        assertThat(source.publisher()).isEqualTo("DFØ");
        assertThat(source.publisherKind()).isEqualTo(PublisherKind.STATE_AGENCY);
        assertThat(source.series()).isEqualTo("Notat 1");
        assertThat(source.year()).isEqualTo(2023);
        assertThat(source.language()).isEqualTo(Language.BOKMAL);
    }

    @Test
    void another_original_is_called_what_readers_know_it_as() {
        String named = FRONT_MATTER.replace("language: nb", "language: nb\nalso-at: 007_ab.txt, Notat 1, nettutgaven");
        String unit = UNIT.replace("page: 12", "also-at: 007, Årboka");
        assertThat(read(named + unit).entries().getFirst().passage().alsoAt())
                .containsExactly("Notat 1, nettutgaven", "Årboka");
        assertThat(read(FRONT_MATTER + unit).entries().getFirst().passage().alsoAt())
                .containsExactly("007", "Årboka");
    }

    @Test
    void a_passage_is_read_with_its_place_and_codes() {
        Passage passage = read(FRONT_MATTER + UNIT).entries().getFirst().passage();
        assertThat(passage.kind()).isEqualTo(Kind.LESSON);
        assertThat(passage.title()).isEqualTo("Reform krever ressurser");
        assertThat(passage.place()).isEqualTo(new Place("3 Hovedtrekk", "3.2 Lærdommer", "12"));
        assertThat(passage.cites()).containsExactly("Rambøll mfl., 2014, s. 56", "Olsen, 2021");
        assertThat(passage.countries()).containsExactlyInAnyOrder(Country.DENMARK, Country.NORWAY);
        assertThat(passage.codes().contains(Purpose.LESS_BUREAUCRACY)).isTrue();
        assertThat(passage.codes().contains(Means.DIGITAL)).isFalse();
        assertThat(passage.counterweight()).isTrue();
    }

    @Test
    void quoted_lines_are_joined_and_list_items_stay_apart() {
        CorpusEntry entry = read(FRONT_MATTER + UNIT).entries().getFirst();
        assertThat(entry.passage().text()).isEqualTo("Første linje fortsetter her.\n- punkt");
        assertThat(entry.saidAs()).containsExactly("hvem skal betale?");
    }

    @Test
    void what_readers_chose_for_a_sentence_stands_after_an_arrow() {
        Corpus corpus = read(FRONT_MATTER + UNIT + "- er det lov? → notat-b notat-a\n- pil → Ikke/Id\n");
        assertThat(corpus.entries().getFirst().sayings())
                .contains(new Saying("er det lov?", List.of(new PassageId("notat-b"), new PassageId("notat-a"))))
                .contains(Saying.of("pil"));
        assertThat(corpus.problems()).extracting(CorpusProblem::reason).containsExactly(Reason.UNKNOWN_VALUE);
    }

    @Test
    void a_passage_without_an_id_gets_one() {
        Corpus corpus = read(FRONT_MATTER + "### Overskrift\nkind: lesson\n> Tekst.\n");
        assertThat(corpus.entries().getFirst().passage().id().value()).isEqualTo("notat-1");
        assertThat(corpus.problems()).isEmpty();
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_do_no_harm() {
        Corpus corpus = read("\uFEFF" + (FRONT_MATTER + UNIT).replace("\n", "\r\n"));
        assertThat(corpus.problems()).isEmpty();
        assertThat(corpus.entries()).hasSize(1);
    }

    @Test
    void a_file_without_front_matter_is_reported() {
        assertThat(read("# Bare tekst\n").problems()).containsExactly(problem(1, Reason.NO_FRONT_MATTER));
    }

    @Test
    void a_front_matter_that_never_ends_is_reported() {
        assertThat(read("---\nid: notat\n").problems()).containsExactly(problem(1, Reason.NO_FRONT_MATTER));
    }

    @Test
    void a_source_without_a_publisher_is_left_out() {
        Corpus corpus = read("---\nid: notat\ntitle: Lærdommer\n---\n" + UNIT);
        assertThat(corpus.sources()).isEmpty();
        assertThat(corpus.problems()).containsExactly(problem(1, Reason.MISSING_FIELD, "publisher"));
    }

    @Test
    void a_file_that_is_not_utf8_is_reported_with_its_line() {
        byte[] latin1 = (FRONT_MATTER + "æøå\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read(latin1).problems()).containsExactly(problem(3, Reason.NOT_UTF8));
    }

    @Test
    void a_broken_passage_is_reported_and_the_next_one_loads() {
        Corpus corpus = read(FRONT_MATTER + "### {#notat-tom}\nkind: lesson\n### {#notat-hel}\nkind: case\n> Tekst.\n");
        assertThat(corpus.problems()).containsExactly(problem(10, Reason.NO_TEXT, "notat-tom"));
        assertThat(corpus.entries())
                .extracting(entry -> entry.passage().id().value())
                .containsExactly("notat-hel");
    }

    @Test
    void a_passage_without_a_kind_is_left_out() {
        assertThat(read(FRONT_MATTER + "### {#notat-a}\n> Tekst.\n").problems())
                .containsExactly(problem(10, Reason.MISSING_FIELD, "kind"));
    }

    @Test
    void an_unknown_code_is_reported_and_the_passage_stays() {
        Corpus corpus = read(FRONT_MATTER + "### {#notat-a}\nkind: lesson\nsector: romfart, justis\n> Tekst.\n");
        assertThat(corpus.problems()).containsExactly(problem(12, Reason.UNKNOWN_VALUE, "sector", "romfart"));
        assertThat(corpus.entries()).hasSize(1);
    }

    @Test
    void an_id_is_used_once() {
        String unit = "### {#notat-a}\nkind: lesson\n> Tekst.\n";
        Corpus corpus = read(FRONT_MATTER + unit + unit);
        assertThat(corpus.entries()).hasSize(1);
        assertThat(corpus.problems()).containsExactly(problem(13, Reason.DUPLICATE_ID, "notat-a"));
    }

    @Test
    void an_id_that_cannot_stand_in_a_link_is_reported() {
        assertThat(read(FRONT_MATTER + "### {#Æ b}\nkind: lesson\n> Tekst.\n").problems())
                .containsExactly(problem(10, Reason.BAD_ID, "Æ b"));
    }

    @Test
    void a_line_that_belongs_to_nothing_is_reported() {
        assertThat(read(FRONT_MATTER + "Løs tekst\n").problems())
                .containsExactly(problem(10, Reason.STRAY_LINE, "Løs tekst"));
    }

    private static CorpusProblem problem(int line, Reason reason, String... arguments) {
        return CorpusProblem.of("notat.md", line, reason, arguments);
    }

    private static Corpus read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Corpus read(byte[] bytes) {
        return new MarkdownCorpus(List.of(() -> List.of(SeedFile.of("notat.md", false, bytes)))).read();
    }
}
