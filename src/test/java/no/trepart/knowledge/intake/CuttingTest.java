package no.trepart.knowledge.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import no.trepart.knowledge.Kind;
import org.junit.jupiter.api.Test;

class CuttingTest {

    @Test
    void text_is_cut_by_the_headings_it_shows() {
        String text = """
                1 Innledning

                Kommunen har prøvd en ny modell i to år, og denne planen sier hva vi gjør videre med den i hele tjenesten framover.

                1.1 Bakgrunn

                - færre skjema
                - mer tid
                """;
        assertThat(cut(text))
                .extracting(Clipping::chapter, Clipping::section, Clipping::text)
                .containsExactly(
                        tuple(
                                "1 Innledning",
                                null,
                                "Kommunen har prøvd en ny modell i to år, og denne planen sier hva vi gjør videre med den i"
                                        + " hele tjenesten framover."),
                        tuple("1 Innledning", "1.1 Bakgrunn", "- færre skjema\n- mer tid"));
    }

    @Test
    void short_paragraphs_go_together() {
        assertThat(cut("Vi prøvde det.\n\nDet gikk bra."))
                .extracting(Clipping::text)
                .containsExactly("Vi prøvde det.\nDet gikk bra.");
    }

    @Test
    void a_long_paragraph_is_parted_between_sentences() {
        String sentence = "Denne setningen handler om hvor lang tid det tar å fylle ut skjemaet hver eneste uke. ";
        List<Clipping> clippings = cut(sentence.repeat(20).strip());
        assertThat(clippings).hasSizeGreaterThan(1).allMatch(each -> each.text().length() <= 700);
        assertThat(clippings).allMatch(each -> each.text().endsWith("."));
    }

    @Test
    void a_question_that_stands_alone_is_a_question() {
        assertThat(cut("Vi prøvde det.\n\nHva kan vi slutte med?"))
                .extracting(Clipping::kind)
                .containsExactly(Kind.LESSON, Kind.QUESTION);
    }

    @Test
    void lines_of_a_paragraph_are_joined_and_broken_words_mended() {
        assertThat(cut("De ansatte fikk be-\nstemme mer selv, og barne-\nog ungdomsskolen ble med.\nDet tok tid."))
                .extracting(Clipping::text)
                .containsExactly("De ansatte fikk bestemme mer selv, og barne- og ungdomsskolen ble med. Det tok tid.");
    }

    private static List<Clipping> cut(String text) {
        return Cutter.cut(new PlainText().read("plan.txt", text.getBytes(UTF_8)).parts());
    }
}
