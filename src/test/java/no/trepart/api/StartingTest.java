package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class StartingTest {

    @Autowired
    ApiClient api;

    @Test
    void a_host_starts_a_workshop_and_gets_its_keys_and_links() {
        Reply reply = api.host().post("/api/v1/workshops", Map.of("title", "Tillit", "language", "nn"));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
        assertThat(reply.json().properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "code", "facilitatorKey", "coFacilitatorKey", "leaderKey", "wallKey", "links");
        assertThat(reply.json().path("links").path("join").asString()).endsWith("/m/" + reply.text("code"));
        System.out.println(reply.response().body());
        Meeting m = new Meeting(api, reply.json());
        System.out.println(m.facilitator().get(m.path()).response().body());
        System.out.println(m.facilitator().get(m.path()).response().headers());
        System.out.println(api.nobody().get("/v3/api-docs").response().body());
        System.out.println(api.nobody().get("/api/v1/nothing").response().body());
        System.out.println(api.nobody().get("/api/v1").response().body());
    }
}
