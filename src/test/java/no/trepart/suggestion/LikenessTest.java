package no.trepart.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.trepart.suggestion.Likeness.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vi fører kilometer i bilen, i appen og på et ark | Kjørebok: kilometer føres både i appen og på ark",
                "Avviksskjema på elleve sider | Avviksskjemaet er elleve sider langt",
                "Månedsrapport til kommunestyret | Vi skriv månadsrapport til kommunestyret"
            })
    void points_out_what_says_much_the_same(String one, String other) {
        assertThat(Likeness.of(one).to(Likeness.of(other))).isGreaterThanOrEqualTo(Likeness.LIKELY_DUPLICATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Samme morgenmøte på tre steder | Bestilling av ny rullestol går innom fire godkjennere",
                "Årlig e-læring for alle | Egen rutine for nøkkelbokser per sone"
            })
    void leaves_different_things_apart(String one, String other) {
        assertThat(Likeness.of(one).to(Likeness.of(other))).isLessThan(Likeness.LIKELY_DUPLICATE);
    }

    /** Posts of the corpus, so that many have something in common and some are pairs. */
    @Test
    void finds_in_a_full_hall_the_pairs_that_comparing_each_with_each_finds() throws IOException {
        List<Likeness> hall = Files.readAllLines(Path.of("seed/posts.md")).stream()
                .filter(line -> !line.isBlank())
                .limit(1_000)
                .map(Likeness::of)
                .toList();
        List<Pair> each = new ArrayList<>();
        for (int later = 0; later < hall.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (hall.get(later).isLikelyDuplicateOf(hall.get(earlier))) {
                    each.add(new Pair(earlier, later));
                }
            }
        }
        assertThat(each).isNotEmpty();
        assertThat(Likeness.likelyDuplicates(hall)).isEqualTo(each);
    }

    @Test
    void is_one_for_the_same_words_and_nothing_for_no_words() {
        assertThat(Likeness.of("Nok skjema!").to(Likeness.of("nok skjema"))).isEqualTo(1);
        assertThat(Likeness.of("").to(Likeness.of("nok skjema"))).isZero();
    }
}
