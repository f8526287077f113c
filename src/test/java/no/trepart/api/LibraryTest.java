package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class LibraryTest {

    private static final String KNOWLEDGE = "/api/v1/knowledge";

    @Autowired
    ApiClient api;

    private Reply ask(String q, String more) {
        return api.nobody().get(KNOWLEDGE + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + more);
    }

    @Test
    void lessons_and_questions_come_with_their_sources() {
        Reply found = done(ask("Kommunestyret ber om månedstall vi aldri drøfter. Rapporteringen stjeler tid.", "&lessons=3&questions=2"));
        var lesson = found.json().path("lessons").get(0);
        assertThat(found.json().path("lessons").size()).isBetween(1, 3);
        assertThat(found.json().path("questions").size()).isBetween(0, 2);
        assertThat(lesson.path("text").asString()).isNotBlank();
        assertThat(lesson.path("language").asString()).hasSize(2);
        assertThat(lesson.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(lesson.path("source").path("publisher").asString()).isNotBlank();
        assertThat(lesson.path("source").path("title").asString()).isNotBlank();
    }

    @Test
    void nothing_relevant_gives_nothing() {
        var found = done(ask("xyzzy qwfpgj", "")).json();
        assertThat(found.path("lessons").isArray()).isTrue();
        assertThat(found.path("lessons").size()).isZero();
        assertThat(found.path("questions").size()).isZero();
    }

    @Test
    void a_passage_is_found_by_its_id() {
        String id =
                done(ask("tillit", "")).json().path("lessons").get(0).path("id").asString();
        Reply passage = done(api.nobody().get(KNOWLEDGE + "/" + id));
        assertThat(passage.text("id")).isEqualTo(id);
        assertThat(passage.json().has("score")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-passage", "Not%20A%20Name", "%F0%9F%92%A1"})
    void a_passage_that_is_not_there_is_unknown(String id) {
        refused(api.nobody().get(KNOWLEDGE + "/" + id), 404, "unknown_passage");
    }

    @Test
    void sources_come_with_counts() {
        var source = done(api.nobody().get(KNOWLEDGE + "/sources"))
                .json()
                .path("sources")
                .get(0);
        assertThat(source.path("publisher").asString()).isNotBlank();
        assertThat(source.path("total").asInt()).isPositive();
        assertThat(source.path("passages").isObject()).isTrue();
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        refused(api.nobody().get(KNOWLEDGE), 400, "missing_field");
        refused(ask("", ""), 422, "text_empty");
        refused(ask("x".repeat(1_001), ""), 422, "text_too_long");
        refused(ask("tillit", "&lessons=-1"), 422, "value_out_of_range");
        refused(ask("tillit", "&lessons=21"), 422, "value_out_of_range");
        refused(ask("tillit", "&lessons=three"), 400, "wrong_type");
        refused(ask("tillit", "&lang=tlh"), 400, "unknown_value");
        done(ask("tillit", "&lang=nn"));
        done(ask("tillit", "&lang=en"));
        done(ask("\"[unbalanced (query* AND ~", ""));
    }
}
