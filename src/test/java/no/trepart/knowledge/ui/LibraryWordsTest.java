package no.trepart.knowledge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import no.trepart.knowledge.CorpusProblem;
import no.trepart.knowledge.Country;
import no.trepart.knowledge.Kind;
import no.trepart.knowledge.Means;
import no.trepart.knowledge.PublisherKind;
import no.trepart.knowledge.Purpose;
import no.trepart.knowledge.Sector;
import no.trepart.knowledge.TrustRelation;
import no.trepart.knowledge.intake.DocumentProblem;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import org.junit.jupiter.api.Test;

class LibraryWordsTest {

    private static final List<Class<? extends Enum<?>>> SPOKEN = List.of(
            Kind.class,
            Country.class,
            no.trepart.knowledge.Language.class,
            PublisherKind.class,
            Purpose.class,
            TrustRelation.class,
            Sector.class,
            Means.class,
            CorpusProblem.Reason.class,
            DocumentProblem.Fault.class);

    @Test
    void every_constant_of_the_library_has_words_and_no_other() {
        List<String> wanted = SPOKEN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(LibraryWords::key)
                .toList();
        assertThat(new Words().keys(Language.NB).stream().filter(key -> key.matches("knowledge\\.[A-Z].*")))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void a_kind_of_passage_is_not_mistaken_for_a_kind_of_suggestion() {
        assertThat(LibraryWords.key(Kind.LESSON)).isEqualTo("knowledge.Kind.LESSON");
    }
}
