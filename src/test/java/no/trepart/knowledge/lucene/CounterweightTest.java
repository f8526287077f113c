package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Inquiry;
import org.junit.jupiter.api.Test;

/** Passages that fit equally well stand in the order of the corpus, so the last of four is left out unless it is a counterweight. */
class CounterweightTest {

    private static final String POST = "vaktlista er full";

    private final SmallCorpus corpus = new SmallCorpus();

    @Test
    void a_counterweight_that_fits_nearly_as_well_takes_the_third_place() {
        threeLessons().counterweight("dfo-vekt", "Frihet forutsetter tydelig ansvar.", POST);
        assertThat(lessons()).containsExactly("sp-ledelse", "sp-kurs", "dfo-vekt");
    }

    @Test
    void what_is_no_counterweight_takes_no_place_it_has_not_earned() {
        threeLessons().lesson("dfo-vekt", "Frihet forutsetter tydelig ansvar.", POST);
        assertThat(lessons()).containsExactly("sp-ledelse", "sp-kurs", "sp-plan");
    }

    @Test
    void a_counterweight_that_fits_far_worse_takes_no_place() {
        threeLessons().counterweight("dfo-vekt", "Frihet forutsetter tydelig ansvar.", "bøtta er full av vann og såpe");
        assertThat(lessons()).containsExactly("sp-ledelse", "sp-kurs", "sp-plan");
    }

    @Test
    void one_counterweight_is_enough() {
        corpus.counterweight("dfo-kontroll", "Tillit trenger noe kontroll.", POST);
        threeLessons().counterweight("dfo-vekt", "Frihet forutsetter tydelig ansvar.", POST);
        assertThat(lessons()).containsExactly("dfo-kontroll", "sp-ledelse", "sp-kurs");
    }

    private SmallCorpus threeLessons() {
        return corpus.lesson("sp-ledelse", "Ledere trenger gode møteplasser.", POST)
                .lesson("sp-kurs", "Medarbeidere ønsker jevnlig opplæring.", POST)
                .lesson("sp-plan", "Kommunen bør forenkle rapporteringen.", POST);
    }

    private List<String> lessons() {
        Corpus built = corpus.build();
        return new LuceneKnowledgeBase(() -> built)
                .learnt().ask(Inquiry.about(POST)).lessons().stream()
                        .map(finding -> finding.passage().id().value())
                        .toList();
    }
}
