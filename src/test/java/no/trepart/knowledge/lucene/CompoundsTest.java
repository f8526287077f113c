package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTest {

    private final Compounds compounds = new Compounds(Set.of(
            "kompetanse", "utvikling", "kompetanseutvikling", "plan", "rapport", "sykehjem", "ledelse", "tjeneste"));

    @Test
    void a_compound_is_split_into_the_words_it_is_made_of() {
        assertThat(compounds.split("kompetanseplan")).containsExactly("kompetanse", "plan");
        assertThat(compounds.split("kompetanseutviklingsplan")).containsExactly("kompetanseutvikling", "plan");
    }

    @Test
    void a_linking_letter_belongs_to_neither_part() {
        assertThat(compounds.split("utviklingsplan")).containsExactly("utvikling", "plan");
        assertThat(compounds.split("sykehjemsledelse")).containsExactly("sykehjem", "ledelse");
    }

    @Test
    void short_words_count_only_where_they_are_common_in_compounds() {
        assertThat(compounds.split("tidsplan")).containsExactly("tid", "plan");
        assertThat(compounds.split("osteplan")).isEmpty();
    }

    @Test
    void a_word_that_is_no_compound_is_not_split() {
        assertThat(compounds.split("kompetanse")).isEmpty();
        assertThat(compounds.split("brøyting")).isEmpty();
        assertThat(compounds.split("plan")).isEmpty();
        assertThat(compounds.split("plan".repeat(11))).isEmpty();
    }
}
