package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** How a workshop is run can be changed after it has started, as on the console. */
@ApiTest
class ChangingSettingsTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;

    @BeforeEach
    void start() {
        meeting = api.meeting(Map.of("dots", 7, "withoutSources", List.of("sp-2018")));
    }

    private Reply change(Map<String, Object> wish) {
        return meeting.facilitator().patch(meeting.path("/settings"), wish);
    }

    private JsonNode scene() {
        return meeting.facilitator().get(meeting.path()).json();
    }

    @Test
    void what_is_left_out_stays() {
        Reply changed = done(change(Map.of("quorumPercent", 80, "assistant", false)));
        assertThat(changed.json().path("quorumPercent").asInt()).isEqualTo(80);
        JsonNode settings = scene().path("settings");
        assertThat(settings).isEqualTo(changed.json());
        assertThat(settings.path("assistant").asBoolean()).isFalse();
        assertThat(settings.path("dots").asInt()).isEqualTo(7);
        assertThat(settings.path("withoutSources")).hasSize(1);
        assertThat(done(change(Map.of())).json()).isEqualTo(settings);
    }

    @Test
    void a_co_facilitator_changes_them_too() {
        done(meeting.coFacilitator().patch(meeting.path("/settings"), Map.of("doorClosed", true)));
        refused(api.nobody().post(meeting.path("/participants"), Map.of("party", "ELECTED")), 403, "door_closed");
    }

    @Test
    void what_people_were_promised_when_they_joined_holds() {
        meeting.join("ELECTED");
        refused(change(Map.of("retentionDays", 60)), 409, "promised");
        done(change(Map.of("retentionDays", 7)));
    }

    @Test
    void a_list_replaces_the_one_before() {
        Reply changed = done(change(Map.of(
                "withoutSources", List.of("dfo-2023"), "agenda", List.of(Map.of("phase", "COLLECT", "minutes", 20)))));
        assertThat(changed.json().path("withoutSources").get(0).asString()).isEqualTo("dfo-2023");
        assertThat(changed.json().path("agenda").path("items")).hasSize(3);
        assertThat(done(change(Map.of("withoutSources", List.of()))).json().path("withoutSources"))
                .isEmpty();
    }

    @Test
    void a_source_that_is_switched_off_is_not_put_on_the_wall_from_then_on() {
        Map<String, String> passage = Map.of("passageId", "dfo-ressurser-fravaer-av-midler");
        done(meeting.facilitator().put(meeting.path("/focus"), passage));
        done(change(Map.of("withoutSources", List.of("dfo-2023"))));
        refused(meeting.facilitator().put(meeting.path("/focus"), passage), 409, "source_switched_off");
    }

    @Test
    void the_log_tells_each_thing_that_is_another_than_before() {
        done(change(Map.of("dots", 7, "quorumPercent", 60, "silentWriting", true, "withoutSources", List.of())));
        List<String> told = scene().path("log")
                .valueStream()
                .map(entry -> entry.path("happening").path("type").asString())
                .toList();
        assertThat(told).containsExactlyInAnyOrder("NUMBER_CHANGED", "SWITCHED", "SOURCE_SWITCHED");
    }

    @Test
    void all_of_it_is_changed_or_nothing() {
        JsonNode before = scene().path("settings");
        refused(change(Map.of("quorumPercent", 60, "dots", 21)), 422, "value_out_of_range");
        refused(change(Map.of("minimumShown", 2)), 422, "value_out_of_range");
        refused(change(Map.of("dots", "5")), 400, "wrong_type");
        refused(change(Map.of("colour", "red")), 400, "unknown_field");
        refused(change(Map.of("agenda", List.of(Map.of("phase", "LUNCH")))), 400, "unknown_value");
        Reply nameless = change(Map.of("agenda", List.of(Map.of("phase", "SORT"), Map.of("minutes", 5))));
        refused(nameless, 400, "missing_field");
        assertThat(nameless.json().path("errors").get(0).path("field").asString())
                .isEqualTo("agenda.1.phase");
        assertThat(scene().path("settings")).isEqualTo(before);
        assertThat(scene().path("log")).isEmpty();
    }

    @Test
    void a_step_that_is_planned_twice_is_named() {
        Reply reply = change(Map.of("agenda", List.of(Map.of("phase", "SORT"), Map.of("phase", "SORT"))));
        refused(reply, 400, "unknown_value");
        assertThat(reply.json().path("errors").get(0).path("field").asString()).isEqualTo("agenda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DFØ 2023", "dfo_2023", "", "-"})
    void what_cannot_be_the_id_of_a_source_is_named(String source) {
        Reply reply = change(Map.of("withoutSources", List.of("dfo-2023", source)));
        refused(reply, 400, "unknown_value");
        assertThat(reply.json().path("errors").get(0).path("field").asString()).isEqualTo("withoutSources.1");
        refused(change(Map.of("withoutSources", List.of("a".repeat(256)))), 400, "unknown_value");
        assertThat(scene().path("log")).isEmpty();
    }

    @Test
    void nothing_is_no_id_of_a_source() {
        refused(change(Map.of("withoutSources", Collections.singletonList(null))), 400, "missing_field");
    }

    @Test
    void a_new_workshop_is_not_started_without_what_cannot_be_a_source() {
        Map<String, Object> wish =
                Map.of("title", "Tillit", "language", "nb", "settings", Map.of("withoutSources", List.of("DFØ 2023")));
        Reply reply = api.host().post("/api/v1/workshops", wish);
        refused(reply, 400, "unknown_value");
        assertThat(reply.json().path("errors").get(0).path("field").asString()).isEqualTo("settings.withoutSources.0");
    }

    @Test
    void more_sources_than_there_can_be_are_not_switched_off() {
        List<String> sources =
                IntStream.range(0, 101).mapToObj(no -> "source-" + no).toList();
        refused(change(Map.of("withoutSources", sources)), 400, "too_many_values");
        assertThat(scene().path("log")).isEmpty();
        done(change(Map.of("withoutSources", sources.subList(0, 100))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Velg et tall fra 1 til 20.
            nn | Vel eit tal frå 1 til 20.
            en | Choose a number from 1 to 20.
            """)
    void a_refusal_is_told_in_the_language_of_the_request(String language, String words) {
        Reply reply = meeting.facilitator()
                .with("Accept-Language", language)
                .patch(meeting.path("/settings"), Map.of("dots", 21));
        refused(reply, 422, "value_out_of_range");
        assertThat(reply.text("detail")).isEqualTo(words);
    }
}
