package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.knowledge.Corpus;
import no.trepart.knowledge.Findings;
import no.trepart.knowledge.Inquiry;
import org.junit.jupiter.api.Test;

class LearningTest {

    private static final String FORMS = "Skjemavelde i hjemmetjenesten.";
    private static final String TRUST = "Tillit i hjemmetjenesten.";

    @Test
    void what_readers_chose_decides_where_the_words_do_not() {
        Findings found = new LuceneKnowledgeBase(this::corpus)
                .learnt()
                .ask(Inquiry.about("kryssa av i permen i hjemmetjenesten"));
        assertThat(found.lessons().getFirst().passage().id().value()).isEqualTo("dfo-skjema");
    }

    @Test
    void a_post_without_choices_is_small_talk() {
        LuceneKnowledgeBase library = new LuceneKnowledgeBase(this::corpus).learnt();
        assertThat(library.ask(Inquiry.about("vaffel og kaffe")).isEmpty()).isTrue();
    }

    /** A municipality that adds a document need not wait for what is known to be learnt again. */
    @Test
    void documents_that_nobody_has_chosen_change_nothing_of_what_was_learnt() {
        Stock before = new Stock(corpus());
        Stock after =
                new Stock(small().lesson("sp-eget", "Vi tok bort kjøreboka.").build(), before);
        assertThat(after.learnt().join()).isSameAs(before.learnt().join());
        assertThat(after.library().passages())
                .hasSize(before.library().passages().size() + 1);
    }

    @Test
    void new_choices_are_learnt() {
        Stock before = new Stock(corpus());
        Stock after = new Stock(small().post("Ingen spør oss", "dfo-tillit").build(), before);
        assertThat(after.learnt().join()).isNotSameAs(before.learnt().join());
    }

    private Corpus corpus() {
        return small().build();
    }

    private static SmallCorpus small() {
        SmallCorpus corpus = new SmallCorpus().lesson("dfo-skjema", FORMS).lesson("dfo-tillit", TRUST);
        for (int i = 0; i < 20; i++) {
            corpus.post("kryssa av i permen for gang " + i, "dfo-skjema")
                    .post("sjefen hører på oss nå " + i, "dfo-tillit")
                    .post("vaffel og kaffe ved bord " + i);
        }
        return corpus;
    }
}
