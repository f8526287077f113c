package no.trepart.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of the municipality that starts and leads meetings over HTTP. */
final class Integration {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String hostKey;

    Integration(House house) {
        this.address = house.address() + "/api/v1/workshops";
        this.hostKey = house.hostLink().substring(house.hostLink().indexOf("key=") + "key=".length());
    }

    /** A meeting it has started. */
    record Started(String code, String facilitator, String coFacilitator, String leader, String wall) {}

    Started start(Language language, Map<String, Object> settings) {
        Map<String, Object> wish = Map.of(
                "title", "Tidstyver", "language", language.name().toLowerCase(Locale.ROOT), "settings", settings);
        JsonNode keys = JSON.readTree(send("POST", "", hostKey, wish).body());
        return new Started(
                keys.path("code").asString(),
                keys.path("facilitatorKey").asString(),
                keys.path("coFacilitatorKey").asString(),
                keys.path("leaderKey").asString(),
                keys.path("wallKey").asString());
    }

    void move(Started meeting, Phase phase) {
        assertThat(send("PUT", "/" + meeting.code() + "/phase", meeting.facilitator(), Map.of("phase", phase))
                        .statusCode())
                .isEqualTo(200);
    }

    void remove(Started meeting) {
        assertThat(send("DELETE", "/" + meeting.code(), meeting.facilitator(), Map.of())
                        .statusCode())
                .isEqualTo(204);
    }

    /** Posts a suggestion in somebody's name and gives its identity. */
    String post(Started meeting, String token, String text) {
        String path = "/" + meeting.code() + "/suggestions";
        HttpResponse<String> answer = send("POST", path, token, Map.of("kind", "TIME_WASTER", "text", text));
        assertThat(answer.statusCode()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("id").asString();
    }

    void recommend(Started meeting, String suggestion, String wording) {
        String path = "/" + meeting.code() + "/suggestions/" + suggestion + "/recommendation";
        Map<String, Object> wish = Map.of("outcome", "SIMPLIFY", "wording", wording);
        assertThat(send("PUT", path, meeting.facilitator(), wish).statusCode()).isEqualTo(200);
    }

    void countDown(Started meeting, Duration time) {
        Map<String, Object> wish = Map.of("seconds", time.toSeconds());
        assertThat(send("PUT", "/" + meeting.code() + "/timer", meeting.facilitator(), wish)
                        .statusCode())
                .isEqualTo(200);
    }

    void reveal(Started meeting, Reveal what, boolean on) {
        Map<String, Object> wish = Map.of("what", what, "on", on);
        assertThat(send("PUT", "/" + meeting.code() + "/reveal", meeting.facilitator(), wish)
                        .statusCode())
                .isEqualTo(200);
    }

    /** The token of somebody who joins. */
    String join(Started meeting) {
        String answer = send("POST", "/" + meeting.code() + "/participants", "", Map.of("party", "ELECTED"))
                .body();
        return JSON.readTree(answer).path("token").asString();
    }

    boolean knows(Started meeting, String key) {
        return send("GET", "/" + meeting.code(), key, Map.of()).statusCode() == 200;
    }

    /** A file such as {@code minutes.pdf}. */
    byte[] file(Started meeting, String name) {
        HttpRequest wish = request("GET", "/" + meeting.code() + "/exports/" + name, meeting.facilitator(), Map.of());
        HttpResponse<byte[]> answer = answer(wish, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(name).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, String key, Map<String, Object> body) {
        return answer(request(method, path, key, body), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String key, Map<String, Object> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return (key.isEmpty() ? request : request.header("Authorization", "Bearer " + key)).build();
    }

    private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
