package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.trepart.knowledge.Passage;
import org.junit.jupiter.api.Test;

/** The restored files say what the originals say: nothing invented, nothing lost, no misread letters left. */
class CorpusFidelityTest {

    static final Path SEED = Path.of(System.getProperty("trepart.seed", "seed"));

    /** Letter sequences that come of misreading and that no word of the four languages has. */
    private static final Map<String, Pattern> IMPOSSIBLE = new TreeMap<>(Map.of(
            "a lone bar", Pattern.compile("(?<!\\S)\\|(?!\\S)"),
            "a sign inside a word", Pattern.compile("\\p{L}[|&@8]\\p{L}|\\b\\p{Ll}+3\\b"),
            "a capital inside a word", Pattern.compile("\\p{Ll}\\p{Lu}"),
            "g for ø",
                    Pattern.compile(
                            "(?iU)\\b(?:fgr|fgl|gk[eot]|mgt|lgs|lgn|gns|hgy|sgk|kgb|stgr|stgtt|gjgr|spgr|bgr\\b|ungd|prgv)"),
            "a for å", Pattern.compile("(?iU)\\b(?:pa|na|ma|matte|nar|sta|sma|mal|ar)\\b"),
            "ae for æ", Pattern.compile("(?iU)\\b(?:vaere|naer\\w*|laer\\w*|szerlig|saerlig)\\b"),
            "a hyphen left from a line end", Pattern.compile("\\p{Ll}- (?!og\\b|eller\\b|och\\b|kommune\\b)\\p{Ll}")));

    private static final Pattern MAIL_OR_LINK = Pattern.compile("\\S+@\\S+\\.\\S+|https?://\\S+|www\\.\\S+");

    static final Path REVIEWED_JUMPS = Path.of("src/test/resources/knowledge/reviewed-jumps.txt");

    /** Columns that stand side by side on a line, and numbers of footnotes before the first word. */
    private static final List<String> BESIDE_OTHER_TEXT = List.of(
            "000 dfo-hovedtrekk-tabell",
            "003 sp-organisasjonsdeltakelse",
            "003 sp-steinkjer-og-sorum",
            "003 sp-tellekanter-i-politiet",
            "003 sp-balanseres-mot-rettsikkerheten");

    private static final List<RestoredSource> SOURCES = RestoredSource.all(SEED);

    @Test
    void no_passage_has_a_word_that_its_original_lacks() {
        List<String> invented = new ArrayList<>();
        forEachPassage((source, passage) -> {
            Alignment alignment = source.align(passage.text());
            if (!alignment.missing().isEmpty()) {
                invented.add(passage.id() + ": " + alignment.missing());
            }
        });
        assertThat(invented).isEmpty();
    }

    @Test
    void every_passage_stands_in_one_piece_but_for_the_jumps_that_a_person_has_reviewed() {
        Map<String, List<Alignment.Jump>> jumps = new TreeMap<>();
        forEachPassage((source, passage) -> {
            List<Alignment.Jump> found = source.jumps(passage.text());
            if (!found.isEmpty()) {
                jumps.put(source.name(passage), found);
            }
        });
        assertThat(jumps).isEqualTo(ReviewedJumps.read(REVIEWED_JUMPS).jumps());
    }

    @Test
    void no_passage_begins_or_ends_within_a_clause() {
        List<String> cutOff = new ArrayList<>();
        forEachPassage((source, passage) -> {
            if (source.isCutOff(passage.text())) {
                cutOff.add(source.name(passage));
            }
        });
        assertThat(cutOff).containsExactlyInAnyOrderElementsOf(BESIDE_OTHER_TEXT);
    }

    @Test
    void every_word_of_the_originals_is_carried_or_left_out_with_a_reason() {
        List<String> lost = new ArrayList<>();
        SOURCES.forEach(
                source -> source.wordsLost(Passage::text).forEach(word -> lost.add(source.number() + ":" + word)));
        assertThat(SOURCES).extracting(RestoredSource::number).contains("000", "001", "002", "003", "004");
        assertThat(lost).isEmpty();
    }

    /** The booklet numbers two chapters 4; the second is the fifth. */
    @Test
    void every_heading_stands_in_the_original() {
        List<String> given = new ArrayList<>();
        for (RestoredSource source : SOURCES) {
            for (String heading : source.headings()) {
                Alignment alignment = source.align(heading);
                if (!alignment.missing().isEmpty() || alignment.runs().size() > 1) {
                    given.add(heading);
                }
            }
        }
        assertThat(given).containsExactly("5. New Public Management i Norge");
    }

    @Test
    void no_passage_has_a_letter_sequence_that_the_languages_do_not_have() {
        List<String> misread = new ArrayList<>();
        forEachPassage((source, passage) -> IMPOSSIBLE.forEach((name, pattern) -> {
            Predicate<String> found = pattern.asPredicate();
            if (found.test(MAIL_OR_LINK.matcher(passage.text()).replaceAll(""))) {
                misread.add(passage.id() + ": " + name);
            }
        }));
        assertThat(misread).isEmpty();
    }

    @Test
    void the_planted_misreadings_are_found() {
        assertThat(List.of(
                        "| arbeidslivet",
                        "Ipnner p3 det",
                        "mellomnivaEr",
                        "de gkte",
                        "han gar pa mgte",
                        "de sma",
                        "vaere",
                        "etter- spurt"))
                .allMatch(text -> IMPOSSIBLE.values().stream()
                        .anyMatch(pattern -> pattern.matcher(text).find()));
    }

    @Test
    void a_dictionary_knows_every_word_or_a_person_has_reviewed_it() throws IOException {
        SpellCheck spelling = SpellCheck.with("nb_NO", "nn_NO", "da_DK", "sv_SE");
        List<String> reviewed = Files.readAllLines(Path.of("src/test/resources/knowledge/reviewed-words.txt"));
        List<String> words = new ArrayList<>();
        forEachPassage((source, passage) ->
                words.add(MAIL_OR_LINK.matcher(passage.text()).replaceAll("")));
        List<String> unknown = new ArrayList<>(spelling.unknownIn(String.join("\n", words)));
        unknown.removeAll(reviewed);
        assertThat(reviewed).as("the list of reviewed words").isNotEmpty();
        assertThat(unknown).isEmpty();
    }

    private void forEachPassage(BiConsumer<RestoredSource, Passage> check) {
        for (RestoredSource source : SOURCES) {
            for (Passage passage : source.passages()) {
                check.accept(source, passage);
            }
        }
    }
}
