package no.trepart.api;

import static no.trepart.api.Replies.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class AskingTheAssistantTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Autowired
    ApiClient api;

    private static void ask(Meeting meeting, Caller who, String words) {
        done(who.post(meeting.path("/messages"), Map.of("text", words)));
    }

    private static List<JsonNode> answers(Meeting meeting, Caller who) {
        return who.get(meeting.path())
                .json()
                .path("lines")
                .valueStream()
                .filter(line -> line.path("voice").asString().equals("ASSISTANT"))
                .toList();
    }

    private static JsonNode answer(Meeting meeting, Caller who) {
        await().atMost(LONGEST_WAIT).until(() -> !answers(meeting, who).isEmpty());
        return answers(meeting, who).getFirst();
    }

    @Test
    void what_it_knows_something_about_is_answered_with_quotes() {
        Meeting meeting = api.meeting();
        Caller asker = meeting.join("EMPLOYEES");
        ask(meeting, asker, "@assistent hva sier erfaringene om tillit?");
        JsonNode quotes = answer(meeting, asker).path("quotes");
        assertThat(quotes.size()).isPositive();
        assertThat(quotes.get(0).path("text").asString()).isNotBlank();
    }

    @Test
    void what_it_knows_nothing_about_is_answered_without_quotes() {
        Meeting meeting = api.meeting();
        Caller asker = meeting.join("EMPLOYEES");
        ask(meeting, asker, "@assistent xyzzy qwfpgj");
        assertThat(answer(meeting, asker).path("quotes").size()).isZero();
    }

    @Test
    void each_part_of_a_suggestion_that_is_split_is_answered_in_its_own_thread() {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        Caller author = meeting.join("EMPLOYEES");
        String whole = meeting.posted(author, "For mange skjema, og for lite tillit til de ansatte");
        List<String> parts = meeting.facilitator()
                .post(
                        meeting.suggestion(whole) + "/split",
                        Map.of("texts", List.of("For mange skjema", "For lite tillit til de ansatte")))
                .json()
                .path("parts")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        await().atMost(LONGEST_WAIT)
                .untilAsserted(() -> assertThat(answers(meeting, author))
                        .extracting(line -> line.path("thread").asString())
                        .containsAll(parts));
    }

    @Test
    void nothing_is_answered_while_it_is_off() {
        Meeting silent = api.meeting(Map.of("assistant", false)).moveTo("COLLECT");
        Meeting other = api.meeting();
        Caller asker = silent.join("EMPLOYEES");
        ask(silent, asker, "@assistent hva sier erfaringene om tillit?");
        var unused = silent.posted(asker, "Avviksskjema på elleve sider viser lite tillit");
        Caller later = other.join("EMPLOYEES");
        ask(other, later, "@assistent hva sier erfaringene om tillit?");
        assertThat(answer(other, later).path("quotes").size()).isPositive();
        assertThat(answers(silent, asker)).isEmpty();
    }
}
