package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.trepart.knowledge.CorpusProblem.Reason;
import no.trepart.knowledge.Thesaurus.Concept;
import org.junit.jupiter.api.Test;

class ReadingTheThesaurusTest {

    @Test
    void a_concept_has_words_and_words_near_it() {
        ThesaurusParser.Result read = read("rapportering: Skjema, tellekanter | kontroll # kommentar\n");
        assertThat(read.thesaurus().concepts())
                .containsExactly(new Concept(
                        "rapportering", List.of("rapportering", "skjema", "tellekanter"), List.of("kontroll")));
    }

    @Test
    void spellings_of_other_languages_point_to_bokmal() {
        ThesaurusParser.Result read = read("nn: kva = hva, tenester = tjenester\nda:\ntillid = tillit\n");
        assertThat(read.thesaurus().spellings())
                .containsEntry("kva", "hva")
                .containsEntry("tenester", "tjenester")
                .containsEntry("tillid", "tillit");
    }

    @Test
    void a_line_of_another_shape_is_reported() {
        assertThat(read("\nbare ord\n").problems())
                .extracting(problem -> problem.line(), problem -> problem.reason())
                .containsExactly(tuple(2, Reason.STRAY_LINE));
    }

    private static ThesaurusParser.Result read(String text) {
        return ThesaurusParser.parse(SeedFile.of("thesaurus.txt", false, text.getBytes(StandardCharsets.UTF_8)));
    }
}
