package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class LookingTest {

    @Autowired
    ApiClient api;

    @Test
    void a_scene_carries_the_version() {
        Meeting meeting = api.meeting();
        long before = meeting.wall().get(meeting.path()).json().path("version").asLong();
        meeting.join("ELECTED");
        assertThat(meeting.wall().get(meeting.path()).json().path("version").asLong())
                .isGreaterThan(before);
    }

    @Test
    void a_scene_that_has_not_changed_is_not_sent_again() {
        Meeting meeting = api.meeting();
        Reply first = meeting.wall().get(meeting.path());
        Reply again = meeting.wall().with("If-None-Match", first.header("ETag")).get(meeting.path());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
        meeting.join("ELECTED");
        assertThat(meeting.wall()
                        .with("If-None-Match", first.header("ETag"))
                        .get(meeting.path())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_mark_of_a_scene_is_that_of_its_viewer() {
        Meeting meeting = api.meeting();
        String wall = meeting.wall().get(meeting.path()).header("ETag");
        assertThat(meeting.leader()
                        .with("If-None-Match", wall)
                        .get(meeting.path())
                        .status())
                .isEqualTo(200);
        assertThat(meeting.wall().get(meeting.path()).header("Vary")).containsIgnoringCase("authorization");
        assertThat(meeting.wall().get(meeting.path()).header("Cache-Control")).contains("private");
    }

    @Test
    void only_a_key_of_the_workshop_opens_it() {
        Meeting meeting = api.meeting();
        refused(api.nobody().get(meeting.path()), 401, "unknown_key");
        refused(api.as("wrong").get(meeting.path()), 401, "unknown_key");
        refused(api.as("x".repeat(5000)).get(meeting.path()), 401, "unknown_key");
        refused(api.host().get(meeting.path()), 401, "unknown_key");
        refused(api.meeting().facilitator().get(meeting.path()), 401, "unknown_key");
        refused(meeting.facilitator().get("/api/v1/workshops/CCCCCC"), 404, "unknown_code");
    }

    @Test
    void a_removed_workshop_is_gone_with_its_keys() {
        Meeting meeting = api.meeting();
        ApiClient.Caller elected = meeting.join("ELECTED");
        refused(elected.delete(meeting.path()), 403, "role_does_not_allow");
        refused(meeting.leader().delete(meeting.path()), 403, "role_does_not_allow");
        assertThat(meeting.coFacilitator().delete(meeting.path()).status()).isEqualTo(204);
        refused(elected.get(meeting.path()), 404, "unknown_code");
        refused(meeting.facilitator().delete(meeting.path()), 404, "unknown_code");
    }

    @Test
    void the_host_removes_any_workshop() {
        Meeting meeting = api.meeting();
        assertThat(api.host().delete(meeting.path()).status()).isEqualTo(204);
        refused(api.host().delete(meeting.path()), 404, "unknown_code");
    }

    @Test
    void times_are_iso_8601_in_utc() {
        Meeting meeting = api.meeting();
        done(meeting.facilitator().put(meeting.path("/timer"), java.util.Map.of("seconds", 60)));
        Reply scene = meeting.wall().get(meeting.path());
        assertThat(scene.text("at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(scene.json().path("timer").path("endsAt").asString()).endsWith("Z");
    }

    @Test
    void what_is_not_there_is_left_out() {
        Meeting meeting = api.meeting();
        assertThat(meeting.facilitator().get(meeting.path()).response().body())
                .doesNotContain("null")
                .doesNotContain("\"timer\"");
    }
}
