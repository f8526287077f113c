package no.trepart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trepart.chat.Quote;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Outcome;
import no.trepart.suggestion.Triage;
import no.trepart.voting.Proposal;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each document in each format. */
class EveryFileTest {

    private static final Pattern COUNT = Pattern.compile("samtykker( ikke)? \\(\\d|\"counts\" : \\{");

    /** What is asked of several times is made once. */
    private static final Map<List<Object>, String> MADE = new ConcurrentHashMap<>();

    private static String full(Document document, Format format) {
        return MADE.computeIfAbsent(
                List.of("full", document, format),
                key -> FileTexts.of(Files.of(Examples.aFullMeeting(), document, format)));
    }

    static Stream<Arguments> files() {
        return Arrays.stream(Document.values())
                .flatMap(document -> Arrays.stream(Format.values()).map(format -> Arguments.of(document, format)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void names_no_author_and_no_hidden_suggestion(Document document, Format format) {
        assertThat(full(document, format)).doesNotContain("-person-", "Kallenavn", "ballot-", "sur om morgenen");
    }

    @ParameterizedTest
    @MethodSource("files")
    void tells_in_which_phase_and_when_it_was_taken(Document document, Format format) {
        assertThat(full(document, format)).contains("Tatt ut 22.11.2026 kl. 14.05. Møtet var da i steget «Enes».");
    }

    @ParameterizedTest
    @MethodSource("files")
    void gives_counts_where_all_parties_are_large_enough(Document document, Format format) {
        assertThat(full(document, format)).containsPattern(COUNT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void gives_no_count_where_a_party_is_below_the_threshold(Document document, Format format) {
        ExportFile file = Files.of(Examples.aSmallMeeting(), document, format);
        assertThat(FileTexts.of(file)).doesNotContainPattern(COUNT);
        assertThat(file.name())
                .matches("(tiltaksliste|referat|oversendelse)-FJ4Q2K-2026-11-22\\." + format.extension());
    }

    @ParameterizedTest
    @MethodSource("files")
    void can_be_made_before_anything_has_happened(Document document, Format format) {
        AMeeting begun = AMeeting.withParties(1, 0, 0).at(Phase.WELCOME);
        assertThat(FileTexts.of(Files.of(begun, document, format))).contains("Velkommen");
    }

    /** The PDF sets it in a narrow column, among the words of others. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JSON", "PDF"})
    void tells_two_lessons_of_one_chapter_apart_and_which_report_they_cite(Format format) {
        String source =
                "Direktoratet for forvaltning og økonomistyring: Tillitsbasert styring og ledelse (2023), Kapittel 3: "
                        + "Hva hemmer og fremmer, s. 24";
        assertThat(FileTexts.of(Files.of(leaningOnTwoLessons(), Document.ACTIONS, format)))
                .contains(
                        "«Det som måles, blir gjort. Det som ikke måles, blir lett glemt.» – " + source,
                        "«Ingen leser rapportene som sendes hver måned, sier to av tre ledere, og likevel…» – " + source
                                + " (NOU 2020: 15; Meld. St. 5)");
    }

    @Test
    void the_pdf_tells_two_lessons_of_one_chapter_apart_too() {
        assertThat(FileTexts.of(Files.of(leaningOnTwoLessons(), Document.ACTIONS, Format.PDF)))
                .contains("«Det", "«Ingen", "(NOU");
    }

    private static AMeeting leaningOnTwoLessons() {
        Quote other = new Quote(
                "dfo-rapporter",
                Quote.Sort.LESSON,
                "Hva er problemet?",
                "Ingen leser rapportene som sendes hver måned, sier to av tre ledere,\nog likevel blir det stadig flere.",
                "nb",
                Examples.LESSON.publisher(),
                Examples.LESSON.title(),
                Examples.LESSON.year(),
                Examples.LESSON.chapter(),
                Examples.LESSON.page(),
                List.of("NOU 2020: 15", "Meld. St. 5"),
                false);
        return AMeeting.withParties(3, 3, 3)
                .suggests(1, Kind.RULE, "Tre rapporter", Triage.NOTHING)
                .recommends(1, new Proposal(Outcome.SIMPLIFY, "Én rapport", null, null, null, null))
                .agrees(1)
                .quotes(1, Examples.LESSON, other);
    }

    @ParameterizedTest
    @MethodSource("files")
    void speaks_nynorsk_where_the_workshop_does(Document document, Format format) {
        assertThat(FileTexts.of(Files.of(Examples.aFullMeeting().in(Language.NN), document, format)))
                .contains("Møtet var då i steget")
                .doesNotContain("export.");
    }
}
