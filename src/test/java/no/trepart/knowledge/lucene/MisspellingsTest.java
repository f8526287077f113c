package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisspellingsTest {

    private final Misspellings misspellings = new Misspellings(Stream.of("skjema", "rapportering", "sykehjem", "mål"));

    @ParameterizedTest
    @ValueSource(strings = {"raportering", "rapporteringg", "rappottering", "rapportreing"})
    void a_letter_less_more_other_or_swapped_is_mended(String written) {
        assertThat(misspellings.correct(written)).isEqualTo("rapportering");
    }

    @Test
    void a_known_word_stays() {
        assertThat(misspellings.correct("sykehjem")).isEqualTo("sykehjem");
    }

    @Test
    void a_word_that_is_far_from_all_others_stays() {
        assertThat(misspellings.correct("brøytebil")).isEqualTo("brøytebil");
    }

    /** «male» is one letter from «mål» and from much else. */
    @Test
    void short_words_and_the_first_letter_are_never_guessed() {
        assertThat(misspellings.correct("måll")).isEqualTo("måll");
        assertThat(misspellings.correct("xkjema")).isEqualTo("xkjema");
    }
}
