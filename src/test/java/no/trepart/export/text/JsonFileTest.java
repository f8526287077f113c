package no.trepart.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import no.trepart.export.AMeeting;
import no.trepart.export.Document;
import no.trepart.export.Examples;
import no.trepart.export.Files;
import no.trepart.export.Format;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFileTest {

    private static JsonNode read(AMeeting meeting, Document document) {
        return JsonMapper.builder().build().readTree(Files.bytes(meeting, document, Format.JSON));
    }

    @Test
    void an_action_has_a_field_for_each_of_the_22_columns() {
        JsonNode action =
                read(Examples.aFullMeeting(), Document.ACTIONS).path("actions").path(0);
        assertThat(action.propertyNames()).hasSize(22);
        assertThat(action.path("recommendation").path("outcome").asString()).isEqualTo("SIMPLIFY");
        assertThat(action.path("deadline").asString()).isEqualTo("2027-03-01");
        assertThat(action.path("effort").path("hoursPerMonth").asDouble()).isEqualTo(30);
    }

    @Test
    void a_party_that_is_too_small_has_no_counts() {
        JsonNode support = read(Examples.aSmallMeeting(), Document.ACTIONS)
                .path("actions")
                .path(0)
                .path("support");
        assertThat(support.path(0).path("consents").asBoolean()).isTrue();
        assertThat(support.path(0).path("counts").isNull()).isTrue();
    }

    @Test
    void the_minutes_hold_attendance_disagreements_and_sources() {
        JsonNode minutes = read(Examples.aFullMeeting(), Document.MINUTES);
        assertThat(minutes.path("attendance").path(0).path("joined").asInt()).isEqualTo(4);
        assertThat(minutes.path("disagreements")
                        .path(0)
                        .path("objections")
                        .path(0)
                        .path("party")
                        .asString())
                .isEqualTo("ELECTED");
        assertThat(minutes.path("sources")).hasSize(2);
        assertThat(minutes.path("kept")).hasSize(1);
    }

    @Test
    void a_hand_off_is_sorted_by_owner() {
        JsonNode owners = read(Examples.aFullMeeting(), Document.HANDOFF).path("owners");
        assertThat(owners).extracting(owner -> owner.path("owner").asString()).containsExactly("STATE", "LAW");
    }
}
