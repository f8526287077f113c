package no.trepart.knowledge.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.trepart.knowledge.Thesaurus;
import no.trepart.knowledge.Thesaurus.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The thesaurus that comes with the application knows the trades, and each of its words means one thing. */
class ThesaurusTest {

    private static final Thesaurus THESAURUS = SeedCorpus.read().thesaurus();

    @Test
    void no_word_means_two_things() {
        assertThat(THESAURUS.concepts().stream().flatMap(concept -> concept.words().stream()))
                .hasSizeGreaterThan(2_000)
                .doesNotHaveDuplicates();
        assertThat(THESAURUS.concepts()).extracting(Concept::name).doesNotHaveDuplicates();
    }

    @Test
    void no_word_is_near_to_what_it_means_already() {
        assertThat(THESAURUS.concepts())
                .allSatisfy(concept -> assertThat(concept.related()).doesNotContainAnyElementsOf(concept.words()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bpa", "iop", "ppt", "gerica", "kostra", "iplos", "avvik", "epj", "compilo", "tidstjuv", "tillid"
            })
    void what_people_say_in_their_trade_or_language_is_known(String word) {
        assertThat(THESAURUS.concepts())
                .filteredOn(concept -> concept.words().contains(word))
                .singleElement()
                .extracting(Concept::words)
                .satisfies(words -> assertThat(words).hasSizeGreaterThan(1));
    }

    @Test
    void other_written_languages_lead_to_bokmal() {
        assertThat(THESAURUS.spellings())
                .containsEntry("kva", "hva")
                .containsEntry("aftale", "avtale")
                .containsEntry("anställd", "ansatt");
        assertThat(THESAURUS.spellings().entrySet())
                .filteredOn(spelling -> spelling.getKey().equals(spelling.getValue()))
                .isEqualTo(List.of());
    }
}
