package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.trepart.suggestion.Suggestion;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Timer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The description that programs are written after. */
@ApiTest
class DescribingTheApiTest {

    @Autowired
    ApiClient api;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = api.nobody().get("/v3/api-docs").json();
    }

    private record Call(String method, String path, JsonNode operation) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> calls.add(new Call(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().substring("/api/v1".length()),
                                operation.getValue()))));
        return calls;
    }

    @Test
    void it_holds_every_call_of_the_contract() {
        assertThat(calls()).extracting(Call::toString).containsAll(Contract.CALLS);
    }

    @Test
    void every_call_says_what_it_does_and_how_it_is_refused() {
        assertThat(calls()).allSatisfy(call -> {
            assertThat(call.operation().path("summary").asString()).isNotBlank();
            assertThat(call.operation().path("tags").size()).isPositive();
            List<String> statuses =
                    List.copyOf(call.operation().path("responses").propertyNames());
            assertThat(statuses).anyMatch(status -> status.startsWith("2")).contains("429", "500");
        });
        assertThat(calls().stream()
                        .map(call -> call.operation().path("operationId").asString())
                        .distinct())
                .hasSameSizeAs(calls());
    }

    @Test
    void every_refusal_is_a_problem_detail_with_an_example_for_each_code() {
        for (Call call : calls()) {
            call.operation().path("responses").properties().stream()
                    .filter(answer -> answer.getKey().compareTo("400") >= 0)
                    .forEach(answer -> {
                        JsonNode problem = answer.getValue().path("content").path("application/problem+json");
                        assertThat(problem.path("schema").path("$ref").asString())
                                .as("%s %s", call, answer.getKey())
                                .isEqualTo("#/components/schemas/Problem");
                        assertThat(problem.path("examples").size()).isPositive();
                    });
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        Matcher references =
                Pattern.compile("\"#/components/schemas/([^\"]+)\"").matcher(document.toString());
        Set<String> wanted = new TreeSet<>();
        while (references.find()) {
            wanted.add(references.group(1));
        }
        assertThat(wanted).isNotEmpty();
        assertThat(document.path("components").path("schemas").propertyNames()).containsAll(wanted);
    }

    @Test
    void every_part_of_a_path_and_every_idempotency_key_is_a_parameter() {
        for (Call call : calls()) {
            List<String> parameters = call.operation()
                    .path("parameters")
                    .valueStream()
                    .map(parameter -> parameter.path("name").asString())
                    .toList();
            Matcher parts = Pattern.compile("\\{(\\w+)}").matcher(call.path());
            while (parts.find()) {
                assertThat(parameters).as(call.toString()).contains(parts.group(1));
            }
            assertThat(parameters.contains("Idempotency-Key"))
                    .as(call.toString())
                    .isEqualTo(call.method().equals("POST"));
        }
    }

    @Test
    void a_secret_is_asked_for_except_where_none_is_needed() {
        assertThat(document.path("security").get(0).has("key")).isTrue();
        Set<String> open = new TreeSet<>();
        calls().stream()
                .filter(call -> call.operation().has("security")
                        && call.operation().path("security").isEmpty())
                .forEach(call -> open.add(call.toString()));
        assertThat(open)
                .containsExactly(
                        "GET /knowledge",
                        "GET /knowledge/sources",
                        "GET /knowledge/{id}",
                        "POST /workshops/{code}/participants");
    }

    @Test
    void limits_are_those_of_the_code() {
        assertThat(field("PostWish", "text").path("maxLength").asInt()).isEqualTo(Suggestion.LONGEST_TEXT);
        assertThat(field("DotsWish", "dots").path("maximum").asInt()).isEqualTo(Settings.MOST_DOTS);
        assertThat(field("TimerWish", "seconds").path("maximum").asInt()).isEqualTo(Timer.LONGEST_SECONDS);
        assertThat(document.path("info").path("description").asString()).contains("a participant 60, 10/s");
    }

    private JsonNode field(String schema, String name) {
        return document.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(name);
    }

    @Test
    void what_must_be_there_is_required_and_what_is_unknown_is_refused() {
        JsonNode wish = document.path("components").path("schemas").path("PostWish");
        assertThat(wish.path("required").valueStream().map(JsonNode::asString)).containsExactly("kind", "text");
        assertThat(wish.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void a_scene_is_one_of_four() {
        JsonNode scene = document.path("paths")
                .path("/api/v1/workshops/{code}")
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path("application/json")
                .path("schema");
        assertThat(scene.toString()).contains("ParticipantScene", "WallScene", "ConsoleScene", "LeaderScene");
        JsonNode wall = document.path("components").path("schemas").path("WallScene");
        assertThat(wall.toString()).contains("\"WALL\"", "version", "posted");
    }

    @Test
    void the_identity_of_a_participant_is_not_even_described() {
        assertThat(field("Person", "party").isMissingNode()).isFalse();
        assertThat(field("Person", "id").isMissingNode()).isTrue();
        assertThat(field("Newcomer", "party").isMissingNode()).isFalse();
        assertThat(field("Newcomer", "id").isMissingNode()).isFalse();
        assertThat(field("Newcomer", "door").isMissingNode()).isTrue();
    }
}
