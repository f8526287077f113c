package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Finding;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.KnowledgeBase;
import no.trepart.knowledge.LibraryFilter;
import no.trepart.knowledge.PassageId;
import no.trepart.knowledge.Saying;
import no.trepart.knowledge.SourceId;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Topic;
import org.junit.jupiter.api.Test;

class FindingLessonsTest {

    private final SmallCorpus corpus = new SmallCorpus()
            .lesson(
                    "dfo-ressurser",
                    "Reforminitiativ krever ressurser.",
                    "hvem skal drive dette når kalenderen er full?")
            .lesson("dfo-rapporter", "Rapporteringen bør begrenses.", "vi drukner i skjemaer og papirer")
            .lesson("sp-rapporter", "Rapporteringen bør begrenses kraftig.", "skjemaene tar hele dagen")
            .lesson("sp-ledelse", "God ledelse er nøkkelen til utvikling.", "sjefen heier aldri på oss")
            .lesson("sp-kurs", "Medarbeidere trenger kompetanseutvikling.", "vi får aldri kurs i noe")
            .counterweight(
                    "dfo-kontroll", "Tillit er ikke fravær av kontroll.", "skal ingen passe på skjemaene lenger?")
            .question("sp-q-tidstyver", "Hvilke tidstyver kan vi fjerne?", "papirene stjeler tida vår");

    @Test
    void everyday_words_lead_to_the_lesson() {
        assertThat(lessons("kven skal drive dette med full kalender")).first().isEqualTo("dfo-ressurser");
    }

    @Test
    void a_question_to_discuss_comes_beside_the_lessons() {
        assertThat(ask("papirene stjeler dagen").questions())
                .extracting(finding -> finding.passage().id().value())
                .containsExactly("sp-q-tidstyver");
    }

    @Test
    void nynorsk_finds_bokmal() {
        corpus.spelling("sjefane", "sjefene");
        assertThat(lessons("sjefane heiar ikkje")).first().isEqualTo("sp-ledelse");
    }

    @Test
    void a_typing_error_does_not_hide_the_lesson() {
        assertThat(lessons("vi drukkner i skjemer")).first().isEqualTo("dfo-rapporter");
    }

    @Test
    void the_parts_of_a_compound_count() {
        corpus.lesson("sp-plan", "Få på plass en plan.", "vi mangler en plan for kompetanse");
        assertThat(lessons("kompetanseplan")).contains("sp-plan");
    }

    @Test
    void the_thesaurus_bridges_words() {
        corpus.concept("papir", "papir", "pergament");
        assertThat(lessons("pergament overalt")).contains("dfo-rapporter");
    }

    @Test
    void a_topic_leads_to_passages_that_share_no_word_with_the_post() {
        corpus.topic(new Topic("opplaering", List.of(new PassageId("sp-kurs")), List.of("fagdag"), List.of()));
        assertThat(lessons("når blir det fagdag?")).first().isEqualTo("sp-kurs");
    }

    @Test
    void what_readers_chose_for_sentences_like_the_post_goes_first() {
        List<Saying> sayings = new ArrayList<>();
        for (String where : List.of("kontoret", "stasjonen", "skolen", "lageret", "verkstedet", "biblioteket")) {
            sayings.add(new Saying("nøkkelen er borte på " + where, List.of(new PassageId("sp-kurs"))));
            sayings.add(new Saying("vinduet er åpent på " + where, List.of(new PassageId("dfo-rapporter"))));
        }
        corpus.topic(new Topic(
                "hus", List.of(new PassageId("dfo-rapporter"), new PassageId("sp-kurs")), List.of(), sayings));
        assertThat(lessons("nå er nøkkelen borte igjen")).first().isEqualTo("sp-kurs");
        assertThat(lessons("hvorfor er vinduet åpent?")).first().isEqualTo("dfo-rapporter");
    }

    @Test
    void small_talk_gets_no_answer() {
        corpus.topic(new Topic("mat", List.of(), List.of("suppe", "kantina"), List.of()));
        assertThat(ask("det er suppe i kantina").isEmpty()).isTrue();
    }

    @Test
    void words_that_nobody_has_used_get_no_answer() {
        assertThat(ask("xqzt wvvk").isEmpty()).isTrue();
        assertThat(ask("").isEmpty()).isTrue();
        assertThat(ask("🎉 ???").isEmpty()).isTrue();
    }

    @Test
    void the_same_point_is_never_made_twice() {
        assertThat(lessons("drukner i skjemaer, skjemaene tar hele dagen"))
                .filteredOn(id -> id.endsWith("rapporter"))
                .hasSize(1);
    }

    @Test
    void a_source_that_is_switched_off_is_not_quoted() {
        Findings findings = base().ask(Inquiry.about("skjemaer og papirer").without(Set.of(new SourceId("dfo"))));
        assertThat(findings.lessons())
                .isNotEmpty()
                .allMatch(finding -> !finding.source().id().value().equals("dfo"));
    }

    @Test
    void no_more_is_returned_than_was_asked_for() {
        Findings findings = base().ask(Inquiry.about("skjemaer og papirer").atMost(1, 0));
        assertThat(findings.lessons()).hasSize(1);
        assertThat(findings.questions()).isEmpty();
    }

    @Test
    void scores_lie_between_0_and_1_and_fall() {
        List<Double> scores = ask("vi drukner i skjemaer").lessons().stream()
                .map(Finding::score)
                .toList();
        assertThat(scores)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one))
                .allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void the_same_inquiry_gets_the_same_answer() {
        assertThat(ask("hvem skal drive dette")).isEqualTo(ask("hvem skal drive dette"));
    }

    @Test
    void a_document_without_said_as_lines_is_found_by_its_own_words() {
        corpus.lesson("sp-egen", "Brøytemannskapet velger rekkefølgen selv.");
        assertThat(lessons("la brøytemannskapet få velge")).first().isEqualTo("sp-egen");
    }

    @Test
    void the_library_shows_everything_when_nothing_is_typed() {
        assertThat(base().browse("", LibraryFilter.ALL, 0, 2).total()).isEqualTo(7);
        assertThat(base().browse("", LibraryFilter.ALL, 0, 2).findings()).hasSize(2);
    }

    @Test
    void the_library_finds_a_word_that_is_still_being_typed() {
        assertThat(base().browse("kompetanseutv", LibraryFilter.ALL, 0, 5).findings())
                .first()
                .extracting(finding -> finding.passage().id().value())
                .isEqualTo("sp-kurs");
    }

    @Test
    void the_library_shows_first_what_has_all_the_words_typed() {
        corpus.lesson("sp-egen", "Vaktlaget bestemmer ledelsens rekkefølge på skjemaene.")
                .topic(new Topic(
                        "skjema",
                        List.of(new PassageId("dfo-rapporter")),
                        List.of("skjemaene", "rekkefølge"),
                        List.of()));
        assertThat(searched("rekkefølge på skjemaene")).first().isEqualTo("sp-egen");
        assertThat(searched("skjemaenes rekkef")).first().isEqualTo("sp-egen");
        assertThat(searched("rekkefølge på skjemaene")).contains("dfo-rapporter");
    }

    @Test
    void words_that_only_begin_like_one_that_is_typed_to_its_end_do_not_have_it() {
        corpus.lesson(
                "sp-ledig",
                "Ledige stillinger blir stående.",
                "ledelsen svikter",
                "hvor er ledelsen?",
                "dårlig ledelse");
        assertThat(searched("ledelse")).first().isEqualTo("sp-ledelse");
        assertThat(searched("ledelse")).contains("sp-ledig");
    }

    @Test
    void the_library_filters_by_kind_and_source() {
        LibraryFilter questions =
                new LibraryFilter(Set.of(new SourceId("sp")), Set.of(Kind.QUESTION), Set.of(), Set.of());
        assertThat(base().browse("", questions, 0, 10).findings())
                .extracting(finding -> finding.passage().id().value())
                .containsExactly("sp-q-tidstyver");
    }

    @Test
    void surroundings_are_the_passages_of_the_same_section() {
        assertThat(base().surroundings(new PassageId("sp-kurs")))
                .extracting(passage -> passage.id().value())
                .containsExactly("sp-rapporter", "sp-ledelse", "sp-kurs", "sp-q-tidstyver");
    }

    @Test
    void sources_tell_what_they_hold() {
        assertThat(base().sources())
                .extracting(holdings -> holdings.source().id().value(), holdings -> holdings.passages())
                .contains(tuple("sp", Map.of(Kind.LESSON, 3, Kind.QUESTION, 1)));
    }

    @Test
    void a_corpus_without_passages_answers_nothing() {
        KnowledgeBase empty = new LuceneKnowledgeBase(
                () -> new Corpus(List.of(), List.of(), List.of(), List.of(), List.of(), Thesaurus.EMPTY, List.of()));
        assertThat(empty.ask(Inquiry.about("noe")).isEmpty()).isTrue();
        assertThat(empty.browse("noe", LibraryFilter.ALL, 0, 5).total()).isZero();
    }

    private KnowledgeBase base() {
        Corpus built = corpus.build();
        return new LuceneKnowledgeBase(() -> built).learnt();
    }

    private List<String> searched(String text) {
        return base().browse(text, LibraryFilter.ALL, 0, 10).findings().stream()
                .map(finding -> finding.passage().id().value())
                .toList();
    }

    private Findings ask(String text) {
        return base().ask(Inquiry.about(text));
    }

    private List<String> lessons(String text) {
        return ask(text).lessons().stream()
                .map(finding -> finding.passage().id().value())
                .toList();
    }
}
