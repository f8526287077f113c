package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {

    private final Tokens tokens = new Tokens(Map.of("kva", "hva", "ikkje", "ikke", "tenester", "tjenester"));

    @Test
    void nynorsk_words_are_folded_into_bokmal() {
        assertThat(tokens.words("Kva med tenester vi IKKJE treng?"))
                .containsExactly("hva", "med", "tjenester", "vi", "ikke", "treng");
    }

    @Test
    void letters_of_other_keyboards_are_folded() {
        assertThat(tokens.words("kön på idé")).containsExactly("køn", "på", "ide");
    }

    /** The spellings of the thesaurus, as the library reads them. */
    @Test
    void the_thesaurus_knows_the_everyday_words_of_nynorsk() {
        Tokens corpus = new Tokens(SeedCorpus.read().thesaurus().spellings());
        assertThat(corpus.words("eg ser ikkje kva dei gjer")).isEqualTo(corpus.words("jeg ser ikke hva de gjør"));
    }

    @Test
    void endings_of_both_written_languages_are_taken_off() {
        assertThat(Tokens.stems(List.of("rapport", "rapporter", "rapportene", "rapportar", "rapportane")).stream()
                        .distinct())
                .hasSize(1);
    }
}
