package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class TalkingTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;
    private Caller elected;

    @BeforeEach
    void start() {
        meeting = api.meeting();
        elected = meeting.join("ELECTED");
    }

    private Reply say(Caller who, Map<String, Object> wish) {
        return who.post(meeting.path("/messages"), wish);
    }

    private Reply answer(Caller who, String question, String text) {
        return who.post(meeting.path("/situation"), Map.of("question", question, "text", text));
    }

    @Test
    void somebody_says_something_to_everybody_or_in_a_thread() {
        assertThat(say(elected, Map.of("text", "God morgen")).status()).isEqualTo(201);
        meeting.moveTo("COLLECT");
        String id = meeting.posted(elected, "Dobbel føring");
        done(say(meeting.facilitator(), Map.of("text", "Hvor ofte?", "suggestionId", id)));
        var lines = elected.get(meeting.path()).json().path("lines");
        assertThat(lines.valueStream().map(line -> line.path("text").asString()))
                .contains("God morgen", "Hvor ofte?");
    }

    @Test
    void what_cannot_be_said_is_refused() {
        refused(say(elected, Map.of("text", "")), 422, "text_empty");
        refused(say(elected, Map.of("text", "x".repeat(1_001))), 422, "text_too_long");
        refused(say(elected, Map.of("text", "Hei", "suggestionId", "nope")), 404, "unknown_suggestion");
        refused(say(meeting.wall(), Map.of("text", "Hei")), 403, "role_does_not_allow");
        refused(say(meeting.leader(), Map.of("text", "Hei")), 403, "role_does_not_allow");
        meeting.moveTo("CLOSED");
        refused(say(elected, Map.of("text", "Hei")), 409, "phase_does_not_allow");
    }

    @Test
    void a_repeated_message_is_said_once() {
        Caller repeating = elected.repeatable();
        Map<String, Object> wish = Map.of("text", "En gang");
        assertThat(done(say(repeating, wish)).text("id"))
                .isEqualTo(done(say(repeating, wish)).text("id"));
        assertThat(elected.get(meeting.path()).json().path("lines").size()).isOne();
    }

    @Test
    void opening_questions_are_answered_in_their_step() {
        refused(answer(elected, "WHAT_WORKS", "Tillit"), 409, "phase_does_not_allow");
        meeting.moveTo("SITUATION");
        assertThat(answer(elected, "WHAT_WORKS", "Tillit").status()).isEqualTo(201);
        refused(answer(elected, "WHAT_WORKS", ""), 422, "text_empty");
        refused(answer(elected, "WHAT_WORKS", "x".repeat(301)), 422, "text_too_long");
        refused(answer(elected, "WHY", "Derfor"), 400, "unknown_value");
        refused(answer(meeting.facilitator(), "WHAT_WORKS", "Tillit"), 403, "role_does_not_allow");
        assertThat(meeting.wall()
                        .get(meeting.path())
                        .json()
                        .path("answers")
                        .get(0)
                        .path("text")
                        .asString())
                .isEqualTo("Tillit");
    }

    @Test
    void the_meeting_is_evaluated_by_each_until_the_result_is_shown() {
        String path = meeting.path("/evaluation");
        Map<String, Object> heard = Map.of("question", "HEARD", "value", 4);
        refused(elected.post(path, heard), 409, "phase_does_not_allow");
        meeting.moveTo("CLOSED");
        done(elected.post(path, heard));
        done(elected.post(path, Map.of("question", "HEARD", "value", 5)));
        assertThat(elected.get(meeting.path())
                        .json()
                        .at("/evaluation/mine/HEARD")
                        .asInt())
                .isEqualTo(5);
        refused(elected.post(path, Map.of("question", "USEFUL", "value", 6)), 422, "value_out_of_range");
        refused(meeting.wall().post(path, heard), 403, "role_does_not_allow");
        done(meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "EVALUATION", "on", true)));
        done(meeting.facilitator().put(meeting.path("/focus"), Map.of("evaluation", true)));
        refused(elected.post(path, heard), 409, "round_closed");
        assertThat(meeting.wall()
                        .get(meeting.path())
                        .json()
                        .at("/evaluation/verdicts/0/answers")
                        .asInt())
                .isEqualTo(1);
        assertThat(meeting.wall()
                        .get(meeting.path())
                        .json()
                        .at("/evaluation/verdicts/0/mean")
                        .isMissingNode())
                .isTrue();
    }
}
