package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class LeadingTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;

    @BeforeEach
    void start() {
        meeting = api.meeting();
    }

    private Reply time(Map<String, Object> wish) {
        return meeting.facilitator().put(meeting.path("/timer"), wish);
    }

    /** The log is for those who lead; nobody else's scene has it. */
    @Test
    void the_log_tells_what_was_done_in_which_role() {
        done(meeting.facilitator().put(meeting.path("/phase"), Map.of("phase", "COLLECT")));
        JsonNode log = meeting.facilitator().get(meeting.path()).json().path("log");
        assertThat(log.get(0).path("kind").asString()).isEqualTo("IN_THE_ROOM");
        assertThat(log.get(0).path("by").asString()).isEqualTo("FACILITATOR");
        assertThat(log.get(0).path("happening").path("type").asString()).isEqualTo("MEETING_MOVED");
        assertThat(log.get(0).path("happening").path("to").asString()).isEqualTo("COLLECT");
        assertThat(meeting.wall().get(meeting.path()).json().has("log")).isFalse();
        assertThat(meeting.join("ELECTED").get(meeting.path()).json().has("log"))
                .isFalse();
    }

    @Test
    void a_facilitator_moves_on_and_back() {
        assertThat(done(meeting.facilitator().put(meeting.path("/phase"), Map.of("phase", "DISCUSS")))
                        .text("phase"))
                .isEqualTo("DISCUSS");
        assertThat(done(meeting.coFacilitator().put(meeting.path("/phase"), Map.of("phase", "WELCOME")))
                        .text("phase"))
                .isEqualTo("WELCOME");
        refused(meeting.facilitator().put(meeting.path("/phase"), Map.of("phase", "LUNCH")), 400, "unknown_value");
        refused(meeting.facilitator().put(meeting.path("/phase"), Map.of()), 400, "missing_field");
    }

    @Test
    void the_timer_runs_pauses_goes_on_is_extended_and_goes() {
        assertThat(done(time(Map.of("seconds", 300))).json().path("timer").has("endsAt"))
                .isTrue();
        assertThat(done(time(Map.of("action", "PAUSE"))).json().path("timer").has("left"))
                .isTrue();
        assertThat(done(time(Map.of("action", "RESUME"))).json().path("timer").has("endsAt"))
                .isTrue();
        assertThat(done(time(Map.of("addSeconds", 60))).json().path("timer").has("endsAt"))
                .isTrue();
        assertThat(done(time(Map.of("seconds", 0))).json().has("timer")).isFalse();
    }

    @Test
    void a_timer_that_cannot_be_is_refused() {
        refused(time(Map.of("seconds", -1)), 422, "value_out_of_range");
        refused(time(Map.of("seconds", 28_801)), 422, "value_out_of_range");
        refused(time(Map.of("addSeconds", Integer.MAX_VALUE)), 422, "value_out_of_range");
        refused(time(Map.of("addSeconds", 0)), 422, "value_out_of_range");
        refused(time(Map.of("addSeconds", -60)), 422, "value_out_of_range");
        refused(time(Map.of()), 400, "missing_field");
        refused(time(Map.of("seconds", 5, "action", "PAUSE")), 400, "missing_field");
        refused(time(Map.of("seconds", "5")), 400, "wrong_type");
        refused(time(Map.of("seconds", 5.5)), 400, "wrong_type");
    }

    @Test
    void everybody_is_asked_to_look_at_a_suggestion() {
        meeting.moveTo("COLLECT");
        String id = meeting.posted(meeting.join("ELECTED"), "Dobbel føring av avvik");
        Map<String, String> wish = Map.of("suggestionId", id);
        assertThat(done(meeting.facilitator().put(meeting.path("/focus"), wish))
                        .json()
                        .path("focus")
                        .path("id")
                        .asString())
                .isEqualTo(id);
        assertThat(meeting.wall()
                        .get(meeting.path())
                        .json()
                        .path("focus")
                        .path("card")
                        .path("id")
                        .asString())
                .isEqualTo(id);
        assertThat(done(meeting.facilitator().put(meeting.path("/focus"), Map.of()))
                        .json()
                        .has("focus"))
                .isFalse();
    }

    @Test
    void nobody_looks_at_what_is_not_there() {
        refused(
                meeting.facilitator().put(meeting.path("/focus"), Map.of("suggestionId", "nope")),
                404,
                "unknown_suggestion");
        refused(
                meeting.facilitator().put(meeting.path("/focus"), Map.of("passageId", "No such passage!")),
                404,
                "unknown_passage");
    }

    @Test
    void nobody_looks_at_a_passage_of_a_source_that_is_switched_off() {
        Map<String, String> wish = Map.of("passageId", "dfo-ressurser-fravaer-av-midler");
        Meeting without = api.meeting(Map.of("withoutSources", List.of("dfo-2023")));
        refused(without.facilitator().put(without.path("/focus"), wish), 409, "source_switched_off");
        done(meeting.facilitator().put(meeting.path("/focus"), wish));
    }

    @Test
    void hidden_posts_are_revealed() {
        Meeting silent = api.meeting(Map.of("silentWriting", true)).moveTo("COLLECT");
        silent.posted(silent.join("ELECTED"), "Skriv under tre ganger");
        assertThat(silent.wall().get(silent.path()).json().path("cards").size()).isZero();
        done(silent.facilitator().put(silent.path("/reveal"), Map.of("what", "POSTS", "on", true)));
        assertThat(silent.wall().get(silent.path()).json().path("cards").size()).isOne();
        refused(silent.facilitator().put(silent.path("/reveal"), Map.of("what", "POSTS")), 400, "missing_field");
        refused(
                silent.facilitator().put(silent.path("/reveal"), Map.of("what", "POSTS", "on", "true")),
                400,
                "wrong_type");
    }
}
