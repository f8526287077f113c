package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ExportingTest {

    @Autowired
    ApiClient api;

    @ParameterizedTest
    @CsvSource({
        "actions.csv,  text/csv, tiltaksliste",
        "minutes.md,   text/markdown, referat",
        "actions.json, application/json, tiltaksliste",
        "actions.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, tiltaksliste",
        "minutes.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, referat",
        "handoff.pdf,  application/pdf, oversendelse"
    })
    void a_file_is_handed_out_with_its_name_and_type(String file, String type, String name) {
        Meeting meeting = api.meeting();
        Reply reply = done(meeting.leader().get(meeting.path("/exports/" + file)));
        assertThat(reply.header("Content-Type")).startsWith(type);
        assertThat(reply.header("Content-Disposition"))
                .startsWith("attachment")
                .contains(name + "-" + meeting.code() + "-");
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.response().body()).isNotEmpty();
    }

    @Test
    void a_file_is_for_those_who_follow_up() {
        Meeting meeting = api.meeting();
        done(meeting.facilitator().get(meeting.path("/exports/actions.csv")));
        refused(meeting.wall().get(meeting.path("/exports/actions.csv")), 403, "role_does_not_allow");
        refused(meeting.join("ELECTED").get(meeting.path("/exports/actions.csv")), 403, "role_does_not_allow");
        refused(api.nobody().get(meeting.path("/exports/actions.csv")), 401, "unknown_key");
    }

    @Test
    void a_file_that_does_not_exist_is_not_found() {
        Meeting meeting = api.meeting();
        refused(meeting.leader().get(meeting.path("/exports/actions.exe")), 404, "not_found");
        refused(meeting.leader().get(meeting.path("/exports/secrets.csv")), 404, "not_found");
        refused(meeting.leader().get(meeting.path("/exports/actions")), 404, "not_found");
    }

    @Test
    void a_refusal_is_told_as_json_also_to_who_wants_a_file() {
        Meeting meeting = api.meeting();
        refused(
                meeting.wall().with("Accept", "application/pdf").get(meeting.path("/exports/actions.pdf")),
                403,
                "role_does_not_allow");
    }
}
