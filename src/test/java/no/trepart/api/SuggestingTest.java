package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SuggestingTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;
    private Caller author;

    @BeforeEach
    void collect() {
        meeting = api.meeting().moveTo("COLLECT");
        author = meeting.join("EMPLOYEES");
    }

    private Reply post(Caller who, Map<String, Object> wish) {
        return who.post(meeting.path("/suggestions"), wish);
    }

    @Test
    void a_participant_posts() {
        Reply posted = meeting.post(author, "Dobbel føring av avvik");
        assertThat(posted.status()).isEqualTo(201);
        assertThat(posted.json().path("no").asInt()).isEqualTo(1);
        assertThat(posted.text("id")).isNotBlank();
    }

    @Test
    void a_facilitator_posts_for_somebody_without_a_device() {
        Map<String, Object> wish = Map.of("kind", "OBJECTION", "text", "Vi mister oversikten", "party", "ELECTED");
        done(post(meeting.facilitator(), wish));
        var card = meeting.wall().get(meeting.path()).json().path("cards").get(0);
        assertThat(card.path("party").asString()).isEqualTo("ELECTED");
        assertThat(card.path("proxy").asBoolean()).isTrue();
        refused(meeting.post(meeting.facilitator(), "For hvem?"), 400, "missing_field");
    }

    @Test
    void a_participant_cannot_post_for_another_party() {
        done(post(author, Map.of("kind", "RULE", "text", "Prøver meg", "party", "ELECTED")));
        assertThat(meeting.wall()
                        .get(meeting.path())
                        .json()
                        .path("cards")
                        .get(0)
                        .path("party")
                        .asString())
                .isEqualTo("EMPLOYEES");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("empty", "", 422, ""),
                Arguments.of("blanks", " \t\n ", 422, ""),
                Arguments.of("10,000 characters", "x".repeat(10_000), 422, ""),
                Arguments.of("1,001 emoji", "💡".repeat(1_001), 422, ""),
                Arguments.of("1,000 emoji", "💡".repeat(1_000), 201, "💡".repeat(1_000)),
                Arguments.of("right to left", "قاعدة قديمة", 201, "قاعدة قديمة"),
                Arguments.of("an override of direction", "trygg \u202Egifs", 201, "trygg gifs"),
                Arguments.of("a script", "<script>alert(1)</script>", 201, "<script>alert(1)</script>"),
                Arguments.of("null bytes", "av\u0000vik", 201, "avvik"),
                Arguments.of("only null bytes", "\u0000\u0000", 422, ""),
                Arguments.of("half an emoji", "lys \uD83D her", 201, "lys  her"),
                Arguments.of("an operator of the database", "{\"$gt\": \"\"}", 201, "{\"$gt\": \"\"}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void a_text_is_taken_as_it_is_or_refused(String name, String text, int status, String kept) {
        Reply posted = meeting.post(author, text);
        assertThat(posted.status()).as(posted.response().body()).isEqualTo(status);
        if (status == 201) {
            Reply scene = author.get(meeting.path());
            assertThat(scene.json().path("cards").get(0).path("text").asString())
                    .isEqualTo(kept);
            assertThat(scene.header("Content-Type")).startsWith("application/json");
            assertThat(scene.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void a_repeat_posts_once() {
        Caller repeating = author.repeatable();
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 5)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> meeting.post(repeating, "Dobbelt klikk")))
                .toList();
        assertThat(replies.stream().map(reply -> done(reply.join()).text("id")).distinct())
                .hasSize(1);
        assertThat(author.get(meeting.path()).json().path("cards").size()).isOne();
    }

    @Test
    void nobody_posts_in_a_phase_that_does_not_collect() {
        meeting.moveTo("PRIORITISE");
        refused(meeting.post(author, "For sent"), 409, "phase_does_not_allow");
        meeting.moveTo("CLOSED");
        refused(meeting.post(author, "For sent"), 409, "phase_does_not_allow");
    }

    @Test
    void nobody_posts_more_than_the_workshop_takes() {
        Meeting small = api.meeting(Map.of("suggestionsEach", 1)).moveTo("COLLECT");
        Caller one = small.join("ELECTED");
        done(small.post(one, "Det ene"));
        refused(small.post(one, "Det andre"), 409, "too_many_suggestions");
    }
}
