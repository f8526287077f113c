package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ApiTest
class StartingAWorkshopTest {

    private static final String WORKSHOPS = "/api/v1/workshops";

    private static final Map<String, Object> WISH = Map.of("title", "Tillit i helse", "language", "nn");

    @Autowired
    ApiClient api;

    @Autowired
    MongoTemplate mongo;

    @Test
    void a_host_gets_the_keys_and_links() {
        Reply started = api.host().post(WORKSHOPS, WISH);
        assertThat(started.status()).isEqualTo(201);
        assertThat(started.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "code", "facilitatorKey", "coFacilitatorKey", "leaderKey", "wallKey", "links");
        assertThat(started.json().path("links").path("join").asString()).endsWith("/m/" + started.text("code"));
        assertThat(started.json().path("links").path("wall").asString()).endsWith(started.text("wallKey"));
    }

    @Test
    void each_key_opens_the_scene_of_its_role() {
        Meeting meeting = api.meeting();
        assertThat(done(meeting.facilitator().get(meeting.path())).text("view")).isEqualTo("CONSOLE");
        assertThat(done(meeting.coFacilitator().get(meeting.path())).text("view"))
                .isEqualTo("CONSOLE");
        assertThat(done(meeting.leader().get(meeting.path())).text("view")).isEqualTo("LEADER");
        assertThat(done(meeting.wall().get(meeting.path())).text("view")).isEqualTo("WALL");
        assertThat(done(meeting.join("ELECTED").get(meeting.path())).text("view"))
                .isEqualTo("PARTICIPANT");
    }

    @Test
    void settings_that_are_left_out_stay_as_they_are_by_default() {
        Meeting meeting = api.meeting(Map.of("dots", 7, "silentWriting", true));
        Reply scene = meeting.facilitator().get(meeting.path());
        assertThat(scene.json().path("settings").path("dots").asInt()).isEqualTo(7);
        assertThat(scene.json().path("settings").path("quorumPercent").asInt()).isEqualTo(50);
        assertThat(scene.json().path("revealed").isEmpty()).isTrue();
    }

    @Test
    void nobody_but_a_host_starts_one() {
        Meeting meeting = api.meeting();
        refused(api.nobody().post(WORKSHOPS, WISH), 401, "unknown_key");
        refused(meeting.facilitator().post(WORKSHOPS, WISH), 401, "unknown_key");
        assertThat(api.nobody().post(WORKSHOPS, WISH).header("WWW-Authenticate"))
                .startsWith("Bearer");
    }

    @Test
    void what_a_workshop_cannot_be_is_refused() {
        refused(api.host().post(WORKSHOPS, Map.of("title", " ", "language", "nb")), 422, "text_empty");
        refused(api.host().post(WORKSHOPS, Map.of("title", "x".repeat(121), "language", "nb")), 422, "text_too_long");
        refused(api.host().post(WORKSHOPS, Map.of("title", "T", "language", "de")), 400, "unknown_value");
        refused(api.host().post(WORKSHOPS, Map.of("language", "nb")), 400, "missing_field");
        Map<String, Object> settings = Map.of("title", "T", "language", "nb", "settings", Map.of("minimumShown", 2));
        refused(api.host().post(WORKSHOPS, settings), 422, "value_out_of_range");
    }

    @Test
    void a_repeat_gets_the_first_answer() {
        ApiClient.Caller host = api.host().repeatable();
        assertThat(host.post(WORKSHOPS, WISH).json())
                .isEqualTo(host.post(WORKSHOPS, WISH).json());
    }

    @Test
    void repeats_at_the_same_moment_start_one_workshop() {
        ApiClient.Caller host = api.host().repeatable();
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> host.post(WORKSHOPS, WISH)))
                .toList();
        assertThat(replies.stream().map(reply -> done(reply.join()).json()).distinct())
                .hasSize(1);
    }

    @Test
    void an_idempotency_key_is_for_one_request() {
        ApiClient.Caller host = api.host().repeatable();
        done(host.post(WORKSHOPS, WISH));
        refused(host.post(WORKSHOPS, Map.of("title", "B", "language", "nb")), 422, "idempotency_key_reused");
    }

    @Test
    void an_idempotency_key_that_can_be_guessed_does_not_guard_a_secret() {
        refused(api.host().with("Idempotency-Key", "1").post(WORKSHOPS, WISH), 400, "bad_idempotency_key");
        refused(api.host().with("Idempotency-Key", "x".repeat(129)).post(WORKSHOPS, WISH), 400, "bad_idempotency_key");
    }

    @Test
    void a_refusal_can_be_tried_again_with_the_same_idempotency_key() {
        ApiClient.Caller host = api.host().repeatable();
        refused(host.post(WORKSHOPS, Map.of("title", "", "language", "nb")), 422, "text_empty");
        done(host.post(WORKSHOPS, WISH));
    }

    @Test
    void keys_are_nowhere_in_the_database() {
        Reply started = api.host().repeatable().post(WORKSHOPS, WISH);
        StringBuilder everything = new StringBuilder();
        mongo.getCollectionNames()
                .forEach(name -> mongo.getCollection(name).find().forEach(each -> everything.append(each.toJson())));
        assertThat(everything)
                .contains(started.text("code"))
                .doesNotContain(started.text("facilitatorKey"), started.text("wallKey"), ApiClient.HOST_KEY);
    }

    @Test
    void the_answer_that_was_kept_goes_with_the_workshop() {
        ApiClient.Caller host = api.host().repeatable();
        Meeting meeting = new Meeting(api, host.post(WORKSHOPS, WISH).json());
        meeting.facilitator().delete(meeting.path());
        assertThat(mongo.getCollection("commands").countDocuments(new org.bson.Document("code", meeting.code())))
                .isZero();
    }
}
