package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Mouse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.trepart.story.Integration.Started;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import no.trepart.workshop.Party;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people type by mistake or in bad faith, in each of the three languages: they are told in the words of that language's bundle, keep
 * their text, and disturb nobody.
 */
class BadInputIT {

    private static final String FIELD = "participant.collect.label";
    private static final String CODE = "shell.code.label";
    private static final int ESSAY = 10_000;

    private static final List<String> ODD_LETTERS = List.of(
            "Vakta 👩🏽‍⚕️🎉 rekker ikke 🧾🧾🧾",
            "نماذج كثيرة جدا كل يوم",
            "<script>document.title = 'tatt'</script><img src=x onerror=\"document.title = 'tatt'\">",
            "Ærlig talt: {{7*7}} ${7*7} <%= 7 %> '; DROP TABLE forslag; --");

    @TempDir
    private static Path data;

    private static final Map<Language, Visitor> NURSES = new EnumMap<>(Language.class);
    private static final Map<Language, Visitor> STRANGERS = new EnumMap<>(Language.class);
    private static final Map<Language, Started> MEETINGS = new EnumMap<>(Language.class);
    private static final Map<Language, Screen> WALLS = new EnumMap<>(Language.class);

    private static Browsers browsers;
    private static House house;
    private static Integration integration;

    @BeforeAll
    static void a_meeting_that_collects_in_each_language() {
        browsers = Browsers.open();
        house = House.open(data, 0, "--trepart.retention.after-start=PT1S", "--trepart.retention.every=PT1S");
        integration = new Integration(house);
        for (Language language : Language.values()) {
            Started meeting = integration.start(language, Map.of());
            MEETINGS.put(language, meeting);
            Screen wall = Screen.laptop(browsers.chromium());
            WALLS.put(language, wall.open(house.address() + "/lerret/" + meeting.code() + "?key=" + meeting.wall()));
            NURSES.put(language, visitor(language).join(meeting.code()));
            STRANGERS.put(language, visitor(language));
            integration.move(meeting, Phase.COLLECT);
        }
    }

    private static Visitor visitor(Language language) {
        return Visitor.with(browsers.chromium(), language, house);
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    private static Started meeting(Language language) {
        return Objects.requireNonNull(MEETINGS.get(language));
    }

    private static Screen wall(Language language) {
        return Objects.requireNonNull(WALLS.get(language));
    }

    private static Visitor stranger(Language language) {
        return Objects.requireNonNull(STRANGERS.get(language));
    }

    /** A nurse who has just opened the page of the meeting. */
    private static Visitor nurse(Language language) {
        Visitor nurse = Objects.requireNonNull(NURSES.get(language));
        return nurse.open("/m/" + meeting(language).code()).reads("participant.collect.mine");
    }

    private static void stillWorks(Visitor nurse) {
        int before = nurse.posts();
        String text = "Vi venter på svar fra innkjøp, gang nummer " + before;
        nurse.write(FIELD, text).press("participant.send").phone().sees(text);
        wall(nurse.language()).sees(text);
        nurse.reads("participant.own.meta", nurse.posts(), nurse.word(Words.key(Kind.TIME_WASTER)))
                .stillHas(FIELD, "");
    }

    private static String refusal(Refusal refusal) {
        return Words.key(refusal);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_at_all_is_not_sent(Language language) {
        Visitor nurse = nurse(language);
        int before = nurse.posts();
        nurse.write(FIELD, "  \n ").press("participant.send").reads(refusal(Refusal.TEXT_EMPTY));
        nurse.stillHas(FIELD, "  \n ");
        assertThat(nurse.posts()).isEqualTo(before);
        stillWorks(nurse);
    }

    @ParameterizedTest
    @EnumSource
    void ten_thousand_characters_stay_in_the_field_and_are_counted(Language language) {
        Visitor nurse = nurse(language);
        int before = nurse.posts();
        String essay = "Skjema ".repeat(ESSAY / 7 + 1).substring(0, ESSAY);
        nurse.write(FIELD, essay)
                .press("participant.send")
                .reads(refusal(Refusal.TEXT_TOO_LONG), Suggestion.LONGEST_TEXT, ESSAY)
                .reads("uikit.too.long", Suggestion.LONGEST_TEXT, ESSAY)
                .stillHas(FIELD, essay);
        assertThat(nurse.posts()).isEqualTo(before);
        assertThat(wall(language).text()).doesNotContain("Skjema Skjema");
        stillWorks(nurse);
    }

    /** Keyboards of phones tell the same text twice when a word is done. */
    @Test
    void a_text_that_is_told_twice_is_sent() {
        Visitor nurse = nurse(Language.NB);
        String text = "Tastaturet foreslår ord, og jeg tar dem";
        nurse.write(FIELD, text);
        nurse.field(FIELD).evaluate("field => field.dispatchEvent(new Event('input', {bubbles: true}))");
        nurse.press("participant.send").phone().sees(text);
        stillWorks(nurse);
    }

    @Test
    void a_button_stays_under_the_finger_while_the_text_is_found_too_long() {
        Visitor nurse = nurse(Language.NB);
        nurse.write(FIELD, "x".repeat(ESSAY))
                .phone()
                .button(nurse.word("participant.send"))
                .hover();
        Mouse finger = nurse.phone().page().mouse();
        finger.down();
        nurse.reads("uikit.too.long", Suggestion.LONGEST_TEXT, ESSAY);
        finger.up();
        nurse.reads(refusal(Refusal.TEXT_TOO_LONG), Suggestion.LONGEST_TEXT, ESSAY);
        stillWorks(nurse);
    }

    static Stream<Object[]> odd_letters_in_each_language() {
        return Stream.of(Language.values())
                .flatMap(language -> ODD_LETTERS.stream().map(text -> new Object[] {language, text}));
    }

    @ParameterizedTest
    @MethodSource("odd_letters_in_each_language")
    void odd_letters_are_shown_as_they_were_written(Language language, String text) {
        Visitor nurse = nurse(language);
        int before = nurse.posts();
        nurse.write(FIELD, text).press("participant.send").phone().sees(text);
        nurse.reads("participant.own.meta", before + 1, nurse.word(Words.key(Kind.TIME_WASTER)))
                .stillHas(FIELD, "");
        wall(language).sees(text);
        assertThat(wall(language).page().title()).doesNotContain("tatt");
        assertThat(nurse.phone().page().title()).doesNotContain("tatt");
        stillWorks(nurse);
    }

    @ParameterizedTest
    @EnumSource
    void null_bytes_and_directions_that_turn_text_around_are_left_out(Language language) {
        Visitor nurse = nurse(language);
        int before = nurse.posts();
        nurse.field(FIELD)
                .evaluate(
                        "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', {bubbles: true})) }",
                        "Før\u0000byte \u202Esnudd");
        nurse.press("participant.send").phone().sees("Førbyte snudd");
        nurse.reads("participant.own.meta", before + 1, nurse.word(Words.key(Kind.TIME_WASTER)));
        wall(language).sees("Førbyte snudd");
        stillWorks(nurse);
    }

    @ParameterizedTest
    @EnumSource
    void an_impatient_double_click_sends_once(Language language) {
        Visitor nurse = nurse(language);
        int before = nurse.posts();
        String text = "To klikk på én gang fordi nettet er tregt";
        nurse.write(FIELD, text);
        nurse.phone().button(nurse.word("participant.send")).dblclick();
        nurse.phone().sees(text);
        nurse.reads("participant.own.meta", before + 1, nurse.word(Words.key(Kind.TIME_WASTER)))
                .settled();
        assertThat(nurse.phone().page().locator(".is-problem").count()).isZero();
        stillWorks(nurse);
        assertThat(nurse.posts()).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_code_is_told_and_stays(Language language) {
        for (String wrong :
                new String[] {"", "AAA AAA", "<script>", "x".repeat(ESSAY), ODD_LETTERS.get(0), ODD_LETTERS.get(1)}) {
            stranger(language)
                    .open("/")
                    .write(CODE, wrong)
                    .press("shell.join")
                    .reads(refusal(Refusal.UNKNOWN_CODE))
                    .stillHas(CODE, wrong);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_meeting_takes_nobody_in_and_keeps_what_they_typed(Language language) {
        Started closed = integration.start(language, Map.of("showAliases", true));
        integration.move(closed, Phase.CLOSED);
        stranger(language)
                .open("/m/" + closed.code())
                .press(Words.key(Party.EMPLOYEES, "member"))
                .write("participant.join.alias", "Kari 👩🏽‍⚕️")
                .press("participant.join.button")
                .reads(refusal(Refusal.WORKSHOP_CLOSED))
                .stillHas("participant.join.alias", "Kari 👩🏽‍⚕️");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_that_does_not_fit_opens_nothing(Language language) {
        Visitor stranger = stranger(language);
        for (String screen : List.of("konsoll", "tiltak")) {
            stranger.open("/" + screen + "/" + meeting(language).code() + "?key=borte")
                    .reads("room.door.title")
                    .reads(refusal(Refusal.UNKNOWN_KEY));
        }
        stranger.open("/lerret/" + meeting(language).code() + "?key=borte")
                .reads("wall.locked")
                .reads("wall.locked.help");
        assertThat(stranger.phone().html()).doesNotContain("nummer 0");
    }

    @ParameterizedTest
    @EnumSource
    void the_keys_of_a_meeting_that_is_deleted_have_run_out(Language language) {
        Started deleted = integration.start(language, Map.of());
        Visitor somebody = visitor(language).join(deleted.code());
        integration.remove(deleted);
        somebody.reads("room.removed").reads("room.removed.help");
        somebody.open("/m/" + deleted.code()).reads("participant.unknown.title").reads("participant.unknown.help");
        somebody.open("/konsoll/" + deleted.code() + "?key=" + deleted.facilitator())
                .reads("room.door.title")
                .reads(refusal(Refusal.UNKNOWN_CODE));
        somebody.open("/tiltak/" + deleted.code() + "?key=" + deleted.leader())
                .reads("room.door.title")
                .reads(refusal(Refusal.UNKNOWN_CODE));
        somebody.open("/lerret/" + deleted.code() + "?key=" + deleted.wall())
                .reads("wall.unknown")
                .reads("wall.unknown.help");
    }

    /** The days that the raw material is kept are none, so the place of everybody runs out with the close. */
    @ParameterizedTest
    @EnumSource
    void the_place_in_a_meeting_whose_days_are_over_has_run_out(Language language) {
        Started over = integration.start(language, Map.of("retentionDays", 0));
        Visitor somebody = visitor(language).join(over.code());
        String token = integration.join(over);
        integration.move(over, Phase.CLOSED);
        await().atMost(Duration.ofSeconds(30)).until(() -> !integration.knows(over, token));
        somebody.open("/m/" + over.code())
                .reads("participant.join.question")
                .press(Words.key(Party.EMPLOYEES, "member"))
                .press("participant.join.button")
                .reads(refusal(Refusal.WORKSHOP_CLOSED));
        Visitor lead = visitor(language);
        lead.open("/konsoll/" + over.code() + "?key=" + over.facilitator())
                .press("console.reopen")
                .reads(refusal(Refusal.WORKSHOP_EXPIRED));
    }

    @ParameterizedTest
    @EnumSource
    void who_goes_to_a_meeting_or_page_that_does_not_exist_is_shown_the_way(Language language) {
        stranger(language).open("/m/ZZZZZZ").reads("participant.unknown.title").reads("participant.unknown.help");
        stranger(language).open("/finnes/ikke").reads("shell.notFound.title").reads("shell.notFound.lead");
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"SORT", "CLOSED"})
    void whoever_was_writing_when_the_step_was_over_is_told_what_became_of_it_and_goes_on_if_it_opens_again(
            Phase next) {
        Started school = integration.start(Language.NB, Map.of());
        Visitor teacher = visitor(Language.NB).join(school.code());
        integration.move(school, Phase.COLLECT);
        teacher.reads("participant.collect.mine").write(FIELD, "Halvferdig tanke");
        integration.move(school, next);
        teacher.reads("participant.unsent").reads("participant.unsent.why");
        assertThat(teacher.unsent()).containsExactly("Halvferdig tanke");
        teacher.press("participant.unsent.copy").reads("uikit.copied");
        teacher.reloaded().reads("participant.unsent");
        assertThat(teacher.unsent()).containsExactly("Halvferdig tanke");
        integration.move(school, Phase.COLLECT);
        teacher.hasAgain(FIELD, "Halvferdig tanke")
                .press("participant.send")
                .phone()
                .sees("Halvferdig tanke");
    }
}
