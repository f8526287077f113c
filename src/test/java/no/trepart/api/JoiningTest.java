package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class JoiningTest {

    @Autowired
    ApiClient api;

    @ParameterizedTest
    @ValueSource(strings = {"ELECTED", "EMPLOYER", "EMPLOYEES", "OBSERVER"})
    void anyone_with_the_code_joins_a_party(String party) {
        Meeting meeting = api.meeting();
        Reply joined = api.nobody().post(meeting.path("/participants"), Map.of("party", party, "alias", "Kari"));
        assertThat(joined.status()).isEqualTo(201);
        assertThat(joined.json().path("admitted").asBoolean()).isTrue();
        Reply scene = api.as(joined.text("token")).get(meeting.path());
        assertThat(scene.json().path("me").path("party").asString()).isEqualTo(party);
        assertThat(scene.json().path("me").path("alias").asString()).isEqualTo("Kari");
    }

    @Test
    void the_code_is_read_as_people_write_it() {
        Meeting meeting = api.meeting();
        String spoken = meeting.code().substring(0, 3).toLowerCase(Locale.ROOT) + "%20"
                + meeting.code().substring(3);
        done(api.nobody().post("/api/v1/workshops/" + spoken + "/participants", Map.of("party", "ELECTED")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CCCCCC", "nope", "000000", "<script>", "💡"})
    void a_code_nobody_has_is_unknown(String code) {
        String path = "/api/v1/workshops/" + URLEncoder.encode(code, StandardCharsets.UTF_8);
        refused(api.nobody().post(path + "/participants", Map.of("party", "ELECTED")), 404, "unknown_code");
    }

    @Test
    void nobody_joins_a_closed_workshop() {
        Meeting meeting = api.meeting().moveTo("CLOSED");
        refused(api.nobody().post(meeting.path("/participants"), Map.of("party", "ELECTED")), 410, "workshop_closed");
    }

    @Test
    void nobody_joins_through_a_closed_door() {
        Meeting meeting = api.meeting(Map.of("doorClosed", true));
        refused(api.nobody().post(meeting.path("/participants"), Map.of("party", "ELECTED")), 403, "door_closed");
    }

    @Test
    void whoever_waits_at_the_door_sees_nothing_and_says_nothing() {
        Meeting meeting = api.meeting(Map.of("approval", true)).moveTo("COLLECT");
        Reply joined = api.nobody().post(meeting.path("/participants"), Map.of("party", "ELECTED"));
        assertThat(joined.json().path("admitted").asBoolean()).isFalse();
        refused(meeting.post(api.as(joined.text("token")), "Hei"), 403, "not_admitted");
        refused(
                api.as(joined.text("token")).post(meeting.path("/messages"), Map.of("text", "Hei")),
                403,
                "not_admitted");
    }

    private static Reply admit(ApiClient.Caller who, Meeting meeting, String id) {
        return who.call("PUT", meeting.path("/participants/" + id + "/admission"), "");
    }

    @Test
    void whoever_waits_at_the_door_is_let_in() {
        Meeting meeting = api.meeting(Map.of("approval", true)).moveTo("COLLECT");
        ApiClient.Caller elected = meeting.join("ELECTED");
        ApiClient.Caller employer = meeting.join("EMPLOYER");
        var waiting = meeting.facilitator().get(meeting.path()).json().path("waiting");
        assertThat(waiting.get(0).path("party").asString()).isEqualTo("ELECTED");
        String id = waiting.get(0).path("id").asString();
        refused(admit(elected, meeting, id), 403, "role_does_not_allow");
        assertThat(admit(meeting.facilitator(), meeting, id).status()).isEqualTo(204);
        done(meeting.post(elected, "Hei"));
        refused(meeting.post(employer, "Hei"), 403, "not_admitted");
        done(admit(meeting.facilitator(), meeting, id));
        assertThat(meeting.facilitator()
                        .get(meeting.path())
                        .json()
                        .path("waiting")
                        .size())
                .isOne();
    }

    @Test
    void nobody_is_let_in_who_does_not_wait_at_this_door() {
        Meeting meeting = api.meeting(Map.of("approval", true));
        Meeting other = api.meeting(Map.of("approval", true));
        meeting.join("ELECTED");
        String id = meeting.facilitator()
                .get(meeting.path())
                .json()
                .path("waiting")
                .get(0)
                .path("id")
                .asString();
        refused(admit(other.facilitator(), other, id), 404, "not_found");
        refused(admit(meeting.facilitator(), meeting, "nope"), 404, "not_found");
    }

    @Test
    void a_repeated_join_gives_the_same_place() {
        Meeting meeting = api.meeting();
        ApiClient.Caller somebody = api.nobody().repeatable();
        Map<String, String> wish = Map.of("party", "EMPLOYEES");
        assertThat(somebody.post(meeting.path("/participants"), wish).text("token"))
                .isEqualTo(somebody.post(meeting.path("/participants"), wish).text("token"));
        Reply scene = meeting.facilitator().get(meeting.path());
        assertThat(scene.json().path("presence").get(2).path("joined").asInt()).isEqualTo(1);
    }

    @Test
    void an_idempotency_key_that_can_be_guessed_would_share_a_place() {
        Meeting meeting = api.meeting();
        refused(
                api.nobody()
                        .with("Idempotency-Key", "join-1")
                        .post(meeting.path("/participants"), Map.of("party", "ELECTED")),
                400,
                "bad_idempotency_key");
    }

    @Test
    void a_hundred_laptops_behind_one_address_join_at_once() {
        Meeting meeting = api.meeting();
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 100)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> api.nobody().post(meeting.path("/participants"), Map.of("party", "ELECTED"))))
                .toList();
        assertThat(replies)
                .allSatisfy(reply -> assertThat(reply.join().status()).isEqualTo(201));
        Reply scene = meeting.facilitator().get(meeting.path());
        assertThat(scene.json().path("presence").get(0).path("joined").asInt()).isEqualTo(100);
    }

    @Test
    void what_is_not_a_party_or_an_alias_is_refused() {
        Meeting meeting = api.meeting();
        String path = meeting.path("/participants");
        refused(api.nobody().post(path, Map.of("party", "CITIZENS")), 400, "unknown_value");
        refused(api.nobody().post(path, Map.of("party", 1)), 400, "unknown_value");
        refused(api.nobody().post(path, Map.of("alias", "Kari")), 400, "missing_field");
        refused(api.nobody().post(path, Map.of("party", "ELECTED", "alias", "x".repeat(41))), 422, "text_too_long");
    }

    @Test
    void a_participant_is_ready_and_raises_a_hand() {
        Meeting meeting = api.meeting();
        ApiClient.Caller elected = meeting.join("ELECTED");
        done(elected.put(meeting.path("/ready"), Map.of("on", true)));
        done(elected.put(meeting.path("/hand"), Map.of("on", true)));
        Reply scene = elected.get(meeting.path());
        assertThat(scene.json().path("me").path("ready").asBoolean()).isTrue();
        assertThat(scene.json().path("me").path("handRaised").asBoolean()).isTrue();
        refused(meeting.wall().put(meeting.path("/ready"), Map.of("on", true)), 403, "role_does_not_allow");
        refused(meeting.facilitator().put(meeting.path("/hand"), Map.of("on", true)), 403, "role_does_not_allow");
    }

    @Test
    void who_chose_the_wrong_party_leaves_and_joins_another() {
        Meeting meeting = api.meeting();
        ApiClient.Caller mistaken = meeting.join("ELECTED");
        assertThat(mistaken.delete(meeting.path("/participants/me")).status()).isEqualTo(204);
        refused(mistaken.get(meeting.path()), 401, "unknown_key");
        meeting.join("EMPLOYER");
        Reply scene = meeting.facilitator().get(meeting.path());
        assertThat(scene.json().path("presence").get(0).path("joined").asInt()).isZero();
        assertThat(scene.json().path("presence").get(1).path("joined").asInt()).isEqualTo(1);
    }

    @Test
    void who_has_left_something_with_a_party_stays_in_it() {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        ApiClient.Caller elected = meeting.join("ELECTED");
        meeting.posted(elected, "Dobbel føring");
        refused(elected.delete(meeting.path("/participants/me")), 409, "has_taken_part");
        refused(meeting.facilitator().delete(meeting.path("/participants/me")), 403, "role_does_not_allow");
    }
}
