package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.trepart.situation.OpeningQuestion;
import no.trepart.story.Integration.Started;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.voting.Stance;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody has typed and not sent is theirs until they send it or take it away. */
class DraftsIT {

    private static final String FIELD = "participant.collect.label";
    private static final String WORDING = "console.form.wording";
    private static final String REASON = "participant.agree.reason";

    @TempDir
    private static Path data;

    private static Browsers browsers;
    private static House house;
    private static Integration integration;

    private Started meeting;
    private Visitor nurse;

    @BeforeAll
    static void open() {
        browsers = Browsers.open();
        house = House.open(data, 0);
        integration = new Integration(house);
    }

    @AfterAll
    static void close() {
        house.close();
        browsers.close();
    }

    @BeforeEach
    void join() {
        meeting = integration.start(Language.NB, Map.of());
        nurse = Visitor.with(browsers.chromium(), Language.NB, house).join(meeting.code());
        integration.move(meeting, Phase.COLLECT);
        nurse.reads("participant.collect.mine");
    }

    @Test
    void half_a_post_is_there_again_after_a_reload_and_gone_once_it_is_sent() {
        nurse.write(FIELD, "Vi fører avvik i tre").reloaded().hasAgain(FIELD, "Vi fører avvik i tre");
        nurse.press("participant.send").phone().sees("Forslag 1");
        nurse.stillHas(FIELD, "")
                .reloaded()
                .reads("participant.collect.mine")
                .settled()
                .stillHas(FIELD, "");
    }

    @Test
    void each_recommendation_has_its_own_reason() {
        String token = integration.join(meeting);
        List<String> posts = List.of(
                integration.post(meeting, token, "Avvik føres i tre systemer"),
                integration.post(meeting, token, "Ingen leser månedsrapporten"));
        integration.move(meeting, Phase.AGREE);
        integration.recommend(meeting, posts.get(0), "Avvik føres ett sted");
        integration.recommend(meeting, posts.get(1), "Månedsrapporten faller bort");

        object("Avvik føres ett sted").fill("Natta må være med");
        Locator other = object("Månedsrapporten faller bort");
        nurse.settled();
        assertThat(other.inputValue()).isEmpty();
        other.fill("Tilsynet spør etter den");

        nurse.reloaded();
        hasAgain(object("Avvik føres ett sted"), "Natta må være med");
        hasAgain(object("Månedsrapporten faller bort"), "Tilsynet spør etter den");
        send("Avvik føres ett sted");
        send("Månedsrapporten faller bort");

        nurse.reloaded();
        hasAgain(reason("Avvik føres ett sted"), "Natta må være med");
        hasAgain(reason("Månedsrapporten faller bort"), "Tilsynet spør etter den");
    }

    @Test
    void a_reason_that_was_sent_and_is_being_written_anew_comes_back_as_it_was_left() {
        String token = integration.join(meeting);
        String post = integration.post(meeting, token, "Avvik føres i tre systemer");
        integration.move(meeting, Phase.AGREE);
        integration.recommend(meeting, post, "Avvik føres ett sted");
        object("Avvik føres ett sted").fill("Natta må være med");
        send("Avvik føres ett sted");
        reason("Avvik føres ett sted").fill("Natta og helga må være med");
        nurse.reloaded();
        hasAgain(reason("Avvik føres ett sted"), "Natta og helga må være med");
        send("Avvik føres ett sted");
        nurse.settled().reloaded();
        hasAgain(reason("Avvik føres ett sted"), "Natta og helga må være med");
    }

    @Test
    void a_wording_comes_back_over_the_words_of_the_suggestion_and_over_what_another_has_proposed_meanwhile() {
        String post = integration.post(meeting, integration.join(meeting), "Avvik føres i tre systemer");
        integration.move(meeting, Phase.AGREE);
        Visitor lead = lead();
        lead.hasAgain(WORDING, "Avvik føres i tre systemer").write(WORDING, "Avvik føres ett");
        lead.reloaded().hasAgain(WORDING, "Avvik føres ett");
        integration.recommend(meeting, post, "Avvik føres i fagsystemet");
        lead.press("console.agree.change").hasAgain(WORDING, "Avvik føres ett");
        lead.write(WORDING, "Avvik føres ett sted").press("console.form.save.again");
        lead.reads("console.form.saved");
        lead.reloaded().press("console.agree.change").hasAgain(WORDING, "Avvik føres ett sted");
    }

    /** As if the answer to the first try had been lost: the tab is what it was before. */
    @Test
    void what_is_sent_again_after_a_reload_because_the_answer_was_lost_is_posted_once() {
        nurse.write(FIELD, "Avvik føres i tre systemer").settled();
        Object before = nurse.phone().page().evaluate("() => JSON.stringify(sessionStorage)");
        nurse.press("participant.send").phone().sees("Forslag 1");
        nurse.settled();
        nurse.phone().page().evaluate("kept => Object.assign(sessionStorage, JSON.parse(kept))", before);
        nurse.reloaded()
                .hasAgain(FIELD, "Avvik føres i tre systemer")
                .press("participant.send")
                .hasAgain(FIELD, "");
        nurse.write(FIELD, "Avvik føres i tre systemer")
                .press("participant.send")
                .phone()
                .sees("Forslag 2");
        assertThat(nurse.posts()).isEqualTo(2);
    }

    /** A field that is brought up by pressing something. */
    record Place(Phase phase, boolean leads, List<String> presses, String label, List<Integer> arguments) {

        @Override
        public String toString() {
            return label;
        }
    }

    static Stream<Place> fields_that_are_brought_up() {
        return Stream.of(
                new Place(Phase.COLLECT, false, List.of("participant.edit"), "participant.edit.label", List.of()),
                new Place(Phase.COLLECT, false, List.of(), Words.key(TriageQuestion.PROTECTS), List.of()),
                new Place(Phase.SORT, true, List.of("console.sort.reword"), "console.sort.reword.label", List.of()),
                new Place(Phase.SORT, true, List.of("console.sort.split"), "console.sort.split.part", List.of(2)),
                new Place(
                        Phase.SORT,
                        true,
                        List.of("console.sort.triage"),
                        Words.key(TriageQuestion.CITIZEN),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("fields_that_are_brought_up")
    void what_was_being_written_is_there_again_when_its_field_is_brought_up_after_a_reload(Place place) {
        nurse.write(FIELD, "Vi fører avvik. Ingen leser dem")
                .press("participant.send")
                .reads("participant.edit");
        nurse.press("participant.triage.skip")
                .reads(Words.key(TriageQuestion.ORIGIN))
                .press("participant.triage.skip")
                .reads(Words.key(TriageQuestion.PROTECTS));
        integration.move(meeting, place.phase());
        Visitor writer = place.leads() ? lead() : nurse;
        place.presses().forEach(writer::press);
        field(writer, place).fill("Bare halve setn");
        writer.reloaded();
        place.presses().forEach(writer::press);
        hasAgain(writer, field(writer, place), "Bare halve setn");
    }

    private static Locator field(Visitor writer, Place place) {
        return writer.phone()
                .page()
                .getByLabel(writer.word(place.label(), place.arguments().toArray()))
                .first();
    }

    @Test
    void who_was_correcting_a_post_when_collecting_was_over_is_told_that_it_was_not_saved() {
        nurse.write(FIELD, "Vi fører avvik i tre systemer").press("participant.send");
        nurse.press("participant.edit").write("participant.edit.label", "Vi fører avvik i fire sys");
        integration.move(meeting, Phase.SORT);
        nurse.reads("participant.unsent");
        assertThat(nurse.unsent()).containsExactly("Vi fører avvik i fire sys");
    }

    @Test
    void the_title_of_a_meeting_to_be_is_there_again_after_a_reload() {
        Visitor host = Visitor.with(browsers.chromium(), Language.NB, house);
        host.phone().open(house.hostLink());
        host.open("/ny").write("host.form.title", "Tillitsreform i hjemme");
        host.reloaded().hasAgain("host.form.title", "Tillitsreform i hjemme");
    }

    private Visitor lead() {
        return Visitor.with(browsers.chromium(), Language.NB, house)
                .open("/konsoll/" + meeting.code() + "?key=" + meeting.facilitator());
    }

    static Stream<Object[]> what_people_write_and_the_step_after() {
        return Stream.of(
                new Object[] {Phase.SITUATION, Words.key(OpeningQuestion.NEEDS_FOR_CHANGE), Phase.COLLECT},
                new Object[] {Phase.COLLECT, FIELD, Phase.SORT},
                new Object[] {Phase.COLLECT, "participant.common.label", Phase.PRIORITISE});
    }

    @ParameterizedTest
    @MethodSource("what_people_write_and_the_step_after")
    void what_was_not_sent_when_the_step_was_over_can_be_taken_along_or_thrown_away(
            Phase phase, String field, Phase next) {
        integration.move(meeting, phase);
        nurse.write(field, "Bare halve setn");
        integration.move(meeting, next);
        nurse.reads("participant.unsent").reads("participant.unsent.why");
        assertThat(nurse.unsent()).containsExactly("Bare halve setn");
        nurse.press("participant.unsent.discard");
        await().until(() -> nurse.unsent().isEmpty());
        integration.move(meeting, phase);
        nurse.settled().stillHas(field, "");
    }

    @Test
    void a_question_that_is_not_the_one_in_sight_has_lost_nothing() {
        integration.move(meeting, Phase.SITUATION);
        nurse.press(Words.key(OpeningQuestion.NEEDS_FOR_CHANGE, "short"))
                .write(Words.key(OpeningQuestion.NEEDS_FOR_CHANGE), "Mer tid hos")
                .press(Words.key(OpeningQuestion.WHAT_WORKS, "short"))
                .settled()
                .settled();
        assertThat(nurse.unsent()).isEmpty();
    }

    @Test
    void a_reason_that_was_not_sent_before_the_next_round_is_not_taken_for_one_about_the_new_words() {
        String token = integration.join(meeting);
        String post = integration.post(meeting, token, "Avvik føres i tre systemer");
        integration.move(meeting, Phase.AGREE);
        integration.recommend(meeting, post, "Avvik føres ett sted");
        object("Avvik føres ett sted").fill("Natta må være med");
        integration.recommend(meeting, post, "Avvik føres ett sted, også om natta");
        nurse.reads("participant.unsent");
        assertThat(nurse.unsent()).containsExactly("Natta må være med");
        assertThat(object("også om natta").inputValue()).isEmpty();
    }

    private Locator panel(String recommendation) {
        return nurse.phone()
                .page()
                .locator(".stance-panel")
                .filter(new Locator.FilterOptions().setHasText(recommendation));
    }

    /** The field for the reason, which comes with the press. */
    private Locator object(String recommendation) {
        press(recommendation, Words.key(Stance.AGAINST));
        return reason(recommendation);
    }

    private Locator reason(String recommendation) {
        Locator field = panel(recommendation).getByLabel(nurse.word(REASON));
        field.waitFor();
        return field;
    }

    private void send(String recommendation) {
        press(recommendation, "participant.agree.send");
        panel(recommendation).getByText("Du har svart: Imot").waitFor();
    }

    private void press(String recommendation, String key) {
        panel(recommendation)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nurse.word(key)))
                .click();
    }

    private void hasAgain(Locator field, String text) {
        hasAgain(nurse, field, text);
    }

    private static void hasAgain(Visitor writer, Locator field, String text) {
        Page page = writer.phone().page();
        page.waitForCondition(() -> field.inputValue().equals(text));
    }
}
