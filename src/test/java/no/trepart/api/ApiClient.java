package no.trepart.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as programs do. */
@Component
@Lazy
class ApiClient {

    static final String HOST_KEY = "the-host-key-of-the-tests";

    /** With everything but ASCII escaped, so that also half an emoji arrives as it was sent. */
    static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .build())
            .build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    ApiClient(@Value("${local.server.port}") int port) {
        this.base = "http://localhost:" + port;
    }

    /** What came back. */
    record Reply(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            return JSON.readTree(response.body());
        }

        String text(String field) {
            return json().path(field).asString();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** A caller with a secret, or with none where it is empty. */
    Caller as(String secret) {
        return new Caller(secret, Map.of());
    }

    Caller host() {
        return as(HOST_KEY);
    }

    Caller nobody() {
        return as("");
    }

    HttpClient http() {
        return http;
    }

    URI uri(String path) {
        return URI.create(base + path);
    }

    /** Starts a workshop of its own for a test. */
    Meeting meeting() {
        return meeting(Map.of());
    }

    Meeting meeting(Map<String, Object> settings) {
        Map<String, Object> wish = Map.of("title", "Tillit i helse", "language", "nb", "settings", settings);
        JsonNode started = host().post("/api/v1/workshops", wish).json();
        return new Meeting(this, started);
    }

    /** Somebody who calls. */
    final class Caller {

        private final String secret;
        private final Map<String, String> headers;

        private Caller(String secret, Map<String, String> headers) {
            this.secret = secret;
            this.headers = headers;
        }

        Caller with(String header, String value) {
            Map<String, String> more = new HashMap<>(headers);
            more.put(header, value);
            return new Caller(secret, more);
        }

        Caller repeatable() {
            return with("Idempotency-Key", UUID.randomUUID().toString());
        }

        Reply get(String path) {
            return send(request(path).GET());
        }

        Reply delete(String path) {
            return send(request(path).DELETE());
        }

        Reply post(String path, Object body) {
            return call("POST", path, JSON.writeValueAsString(body));
        }

        Reply post(String path) {
            return send(request(path).POST(BodyPublishers.noBody()));
        }

        Reply put(String path, Object body) {
            return call("PUT", path, JSON.writeValueAsString(body));
        }

        Reply patch(String path, Object body) {
            return call("PATCH", path, JSON.writeValueAsString(body));
        }

        Reply call(String method, String path, String body) {
            HttpRequest.Builder request = request(path);
            if (!headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            return send(request.method(method, BodyPublishers.ofString(body)));
        }

        HttpRequest.Builder request(String path) {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
            if (!secret.isEmpty()) {
                request.header("Authorization", "Bearer " + secret);
            }
            headers.forEach(request::header);
            return request;
        }

        private Reply send(HttpRequest.Builder request) {
            try {
                return new Reply(http.send(request.build(), BodyHandlers.ofString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
