package no.trepart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import no.trepart.api.ApiClient.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ExportingTest {

    @Autowired
    ApiClient api;

    private @Nullable Meeting started;

    @BeforeEach
    void a_workshop() {
        JsonNode answer = api.host()
                .post("/api/v1/workshops", Map.of("title", "Tillit", "language", "nb"))
                .json();
        started = new Meeting(api, answer);
    }

    private Meeting meeting() {
        return Objects.requireNonNull(started);
    }

    private Reply leaderGets(String file) {
        return meeting().leader().get(meeting().path("/exports/" + file));
    }

    @ParameterizedTest
    @CsvSource({
        "actions.csv, text/csv, tiltaksliste",
        "actions.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, tiltaksliste",
        "minutes.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, referat",
        "minutes.md, text/markdown, referat",
        "handoff.pdf, application/pdf, oversendelse",
        "handoff.json, application/json, oversendelse"
    })
    void the_leader_gets_a_file_with_its_name_and_type(String file, String type, String name) {
        Reply reply = leaderGets(file);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith(type);
        assertThat(reply.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(name + "-" + meeting().code() + "-");
        assertThat(reply.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_participant_gets_none() {
        Reply reply = api.as(meeting().token("ELECTED")).get(meeting().path("/exports/actions.csv"));
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo("role_does_not_allow");
    }

    @Test
    void nobody_gets_one_without_a_key() {
        assertThat(api.nobody().get(meeting().path("/exports/actions.csv")).status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions.exe", "votes.csv", "actions", "ACTIONS.CSV"})
    void a_file_that_is_not_made_is_not_found(String file) {
        assertThat(leaderGets(file).status()).isEqualTo(404);
    }
}
