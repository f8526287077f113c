package no.trepart.knowledge.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.trepart.knowledge.Passage;
import org.junit.jupiter.api.Test;

/** What CorpusFidelityTest would find if somebody changed one word of a passage, in all originals. */
class PlantedTamperingsTest {

    private static final Pattern NEGATION =
            Pattern.compile("(?iU)\\b(?:ikke|ingen|intet|aldri|uten|verken|inte|uden)\\b");

    private static final List<RestoredSource> SOURCES = RestoredSource.all(CorpusFidelityTest.SEED);

    private static final ReviewedJumps REVIEWED = ReviewedJumps.read(CorpusFidelityTest.REVIEWED_JUMPS);

    @Test
    void every_dropped_negation_is_found() {
        assertThat(unnoticed(1, text -> NEGATION.matcher(text).replaceFirst("")))
                .isEmpty();
    }

    @Test
    void a_dropped_word_is_found() {
        assertThat(unnoticed(7, text -> changed(text, words -> words.remove(words.size() / 2))))
                .isEmpty();
    }

    @Test
    void an_added_negation_is_found() {
        assertThat(unnoticed(7, text -> changed(text, words -> words.add(words.size() / 2, "ikke"))))
                .isEmpty();
        assertThat(unnoticed(7, text -> "Ikke " + text)).isEmpty();
    }

    @Test
    void a_common_word_added_is_found() {
        assertThat(unnoticed(7, text -> changed(text, words -> words.add(words.size() / 3, "og"))))
                .isEmpty();
    }

    @Test
    void swapped_neighbours_are_found() {
        assertThat(unnoticed(7, text -> changed(text, PlantedTamperingsTest::swap)))
                .isEmpty();
    }

    @Test
    void a_changed_number_is_found() {
        Pattern number = Pattern.compile("\\d+");
        assertThat(unnoticed(
                        1,
                        text -> number.matcher(text)
                                .replaceFirst(digits -> Integer.toString(Integer.parseInt(digits.group()) + 1))))
                .isEmpty();
    }

    @Test
    void a_dropped_last_word_is_found() {
        List<String> unnoticed = new ArrayList<>();
        for (RestoredSource source : SOURCES) {
            Set<Passage> tampered = new HashSet<>(everyNth(source, 7));
            List<String> lost = source.wordsLost(
                    passage -> tampered.contains(passage) ? withoutLastWord(passage.text()) : passage.text());
            tampered.stream()
                    .filter(passage -> !lost.contains(source.end(passage.text())))
                    .filter(passage -> isFaithful(source, passage, withoutLastWord(passage.text())))
                    .forEach(passage -> unnoticed.add(source.name(passage)));
        }
        assertThat(unnoticed).isEmpty();
    }

    /** The tampered passages, one in n, that stand in their original just as the reviewed ones do. */
    private static List<String> unnoticed(int n, UnaryOperator<String> tampering) {
        List<String> unnoticed = new ArrayList<>();
        int planted = 0;
        for (RestoredSource source : SOURCES) {
            for (Passage passage : everyNth(source, n)) {
                String text = tampering.apply(passage.text());
                if (!text.equals(passage.text())) {
                    planted++;
                    if (isFaithful(source, passage, text)) {
                        unnoticed.add(source.name(passage) + ": " + text);
                    }
                }
            }
        }
        assertThat(planted).as("tamperings planted").isGreaterThan(40);
        return unnoticed;
    }

    private static boolean isFaithful(RestoredSource source, Passage passage, String text) {
        return source.align(text).missing().isEmpty()
                && source.jumps(text).equals(REVIEWED.of(source.name(passage)))
                && (!source.isCutOff(text) || source.isCutOff(passage.text()));
    }

    private static List<Passage> everyNth(RestoredSource source, int n) {
        return IntStream.range(0, source.passages().size())
                .filter(i -> i % n == 0)
                .mapToObj(source.passages()::get)
                .toList();
    }

    private static String changed(String text, Consumer<List<String>> change) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        change.accept(words);
        return String.join(" ", words);
    }

    private static void swap(List<String> words) {
        if (words.size() > 2) {
            words.add(words.size() / 2, words.remove(words.size() / 2 + 1));
        }
    }

    private static String withoutLastWord(String text) {
        return text.substring(0, Math.max(0, text.stripTrailing().lastIndexOf(' ')));
    }
}
