package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class DictionaryTest {

    private final Dictionary dictionary = new Dictionary(Set.of("kompetanse", "plan", "avvik"));

    @Test
    void a_word_of_the_corpus_is_described_once() {
        assertThat(dictionary.word("avvik")).isSameAs(dictionary.word("avvik"));
        assertThat(dictionary.size()).isOne();
    }

    @Test
    void a_word_that_only_somebody_who_searches_has_written_is_described_and_not_kept() {
        for (int i = 0; i < 1000; i++) {
            assertThat(dictionary.word("kompetanseplan" + i).grams()).isNotEmpty();
        }
        assertThat(dictionary.word("kompetanseplan").stems()).hasSize(3);
        assertThat(dictionary.size()).isZero();
    }

    @Test
    void a_row_of_letters_that_is_no_word_says_nothing() {
        Word word = dictionary.word("x".repeat(255));
        assertThat(word.filler()).isTrue();
        assertThat(word.grams()).isEmpty();
        assertThat(word.stem()).hasSize(40);
    }
}
