package no.trepart.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Origin;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.RuleOwner;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.voting.NextStep;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.workshop.Language;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final List<Class<? extends Enum<?>>> SPOKEN = List.of(
            Party.class,
            Phase.class,
            Role.class,
            Reveal.class,
            Language.class,
            Refusal.class,
            Kind.class,
            RuleOwner.class,
            Origin.class,
            Outcome.class,
            TriageQuestion.class,
            Standing.class,
            Stance.class,
            ObjectionState.class,
            NextStep.class);

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /** Words that are the same in English; everything else that is equal to the English text was forgotten. */
    private static final Set<String> SAME_IN_ENGLISH = Set.of(
            "Trepart", "For", "Pilot", "Bokmål", "Nynorsk", "English", "Open", "Send", "Start", "Pause", "Status", "FJ",
            "K");

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    /** {@code Phase.COLLECT}, or {@code knowledge.Kind.LESSON} where two features have enums of one name. */
    private static final Pattern OF_ENUM =
            Pattern.compile("([a-z]+\\.)?[A-Z][A-Za-z]+\\.[A-Z][A-Z0-9_]*(\\.[a-zA-Z.]+)?");

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void every_language_has_the_keys_of_bokmal(String language) {
        assertThat(BundleFiles.texts(language).keySet())
                .containsExactlyInAnyOrderElementsOf(BundleFiles.texts("nb").keySet());
    }

    @Test
    void every_key_in_the_source_has_words() {
        assertThat(BundleFiles.texts("nb").keySet()).containsAll(BundleFiles.usedKeys());
    }

    @Test
    void every_key_with_words_is_used() {
        Set<String> unused = new TreeSet<>(BundleFiles.texts("nb").keySet());
        unused.removeIf(BundlesTest::isOfEnum);
        unused.removeAll(BundleFiles.usedKeys());
        assertThat(unused).isEmpty();
    }

    @Test
    void a_key_stands_in_the_file_of_its_feature() {
        BundleFiles.keysByFeature()
                .forEach((feature, keys) ->
                        assertThat(keys).allMatch(key -> isOfEnum(key) || key.startsWith(feature + "."), feature));
    }

    @Test
    void every_constant_that_is_spoken_of_has_words() {
        Set<String> keys = BundleFiles.texts("nb").keySet();
        SPOKEN.forEach(type -> assertThat(keys)
                .containsAll(
                        Arrays.stream(type.getEnumConstants()).map(Words::key).toList()));
    }

    @Test
    void words_for_constants_name_constants_that_exist() {
        Set<String> types = SPOKEN.stream().map(Class::getSimpleName).collect(Collectors.toSet());
        Set<String> constants = SPOKEN.stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Words::key)
                .collect(Collectors.toSet());
        assertThat(ofEnums().filter(parts -> types.contains(parts[0])).map(parts -> parts[0] + "." + parts[1]))
                .isSubsetOf(constants);
    }

    @Test
    void a_form_of_a_constant_exists_for_all_constants_or_none() {
        Map<String, Set<String>> constantsByForm = ofEnums()
                .filter(parts -> parts.length > 2)
                .collect(Collectors.groupingBy(
                        parts -> parts[0] + "…" + parts[2], Collectors.mapping(p -> p[1], Collectors.toSet())));
        constantsByForm.forEach((form, constants) -> assertThat(constants)
                .as(form)
                .containsExactlyInAnyOrderElementsOf(ofEnums()
                        .filter(parts -> form.startsWith(parts[0] + "…"))
                        .map(parts -> parts[1])
                        .collect(Collectors.toSet())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "en"})
    void a_text_takes_the_same_arguments_in_every_language(String language) {
        Map<String, String> others = BundleFiles.texts(language);
        BundleFiles.texts("nb")
                .forEach((key, text) -> assertThat(arguments(others.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(arguments(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn"})
    void no_english_text_stands_in_a_norwegian_bundle(String language) {
        Map<String, String> english = BundleFiles.texts("en");
        assertThat(BundleFiles.texts(language))
                .allSatisfy((key, text) -> assertThat(text.equals(english.get(key)) && !isSameInEnglish(text))
                        .as("%s = %s", key, text)
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void a_text_is_a_pattern_that_can_be_read(String language) {
        assertThat(BundleFiles.texts(language).values())
                .allSatisfy(text ->
                        assertThat(new MessageFormat(text.replace("'", "''"))).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "nn", "en"})
    void nobody_is_shouted_at(String language) {
        assertThat(BundleFiles.texts(language).values())
                .noneMatch(text -> text.contains("!") || text.startsWith("Ups") || text.isBlank());
    }

    private static boolean isSameInEnglish(String text) {
        return NO_LETTERS
                .splitAsStream(text.replaceAll("\\{\\d}", ""))
                .filter(word -> !word.isEmpty())
                .allMatch(SAME_IN_ENGLISH::contains);
    }

    /** Type, constant and perhaps form of every word for a constant; the type of a feature carries its name. */
    private static Stream<String[]> ofEnums() {
        return BundleFiles.texts("nb").keySet().stream()
                .filter(BundlesTest::isOfEnum)
                .map(key -> key.replaceFirst("^([a-z]+)\\.", "$1_").split("\\."));
    }

    private static boolean isOfEnum(String key) {
        return OF_ENUM.matcher(key).matches();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
