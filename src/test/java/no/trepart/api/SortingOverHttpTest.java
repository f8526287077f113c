package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SortingOverHttpTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;
    private Caller facilitator;
    private String one;
    private String other;

    @BeforeEach
    void sort() {
        meeting = api.meeting().moveTo("COLLECT");
        facilitator = meeting.facilitator();
        Caller author = meeting.join("EMPLOYEES");
        one = meeting.posted(author, "Dobbel føring av avvik");
        other = meeting.posted(author, "Tre systemer for avvik");
        meeting.moveTo("SORT");
    }

    private Reply sort(Caller who, String id, String step, Object wish) {
        return who.post(meeting.suggestion(id) + "/" + step, wish);
    }

    private Reply sort(Caller who, String id, String step) {
        return who.post(meeting.suggestion(id) + "/" + step);
    }

    @Test
    void suggestions_are_merged_and_taken_apart_again() {
        Reply merged = done(sort(facilitator, one, "merge", Map.of("into", other)));
        assertThat(merged.text("standing")).isEqualTo("MERGED");
        refused(sort(facilitator, one, "merge", Map.of("into", other)), 409, "already_merged");
        refused(sort(facilitator, other, "merge", Map.of("into", one)), 409, "already_merged");
        assertThat(done(sort(facilitator, one, "undo")).text("standing")).isEqualTo("OPEN");
        refused(sort(facilitator, one, "undo"), 409, "nothing_to_undo");
    }

    @Test
    void one_that_names_two_things_is_split() {
        Reply split = done(sort(facilitator, one, "split", Map.of("texts", List.of("Det ene", "Det andre"))));
        assertThat(split.text("standing")).isEqualTo("SPLIT");
        assertThat(split.json().path("parts").size()).isEqualTo(2);
        String part = split.json().path("parts").get(0).asString();
        done(sort(facilitator, part, "park"));
        refused(sort(facilitator, one, "undo"), 409, "already_merged");
        done(sort(facilitator, part, "undo"));
        assertThat(done(sort(facilitator, one, "undo")).text("standing")).isEqualTo("OPEN");
    }

    @Test
    void a_split_that_cannot_be_is_refused() {
        refused(sort(facilitator, one, "split", Map.of("texts", List.of("Bare ett"))), 422, "value_out_of_range");
        refused(sort(facilitator, one, "split", Map.of("texts", List.of("Ett", " "))), 422, "text_empty");
        refused(
                sort(facilitator, one, "split", Map.of("texts", List.of("Ett", "x".repeat(1_001)))),
                422,
                "text_too_long");
        refused(
                facilitator.call("POST", meeting.suggestion(one) + "/split", "{\"texts\":[\"Ett\",null]}"),
                400,
                "missing_field");
    }

    @Test
    void undo_undoes_the_last_step_of_its_suggestion_only() {
        done(sort(facilitator, one, "park"));
        done(sort(facilitator, other, "park"));
        assertThat(done(sort(facilitator, one, "undo")).text("standing")).isEqualTo("OPEN");
        assertThat(done(sort(facilitator, other, "undo")).text("standing")).isEqualTo("OPEN");
    }

    @Test
    void a_hidden_one_is_gone_from_the_wall_and_its_author_is_told_why() {
        done(sort(facilitator, one, "hide", Map.of("reason", "Nevner en kollega")));
        assertThat(meeting.wall().get(meeting.path()).response().body()).doesNotContain("Dobbel føring");
        assertThat(meeting.join("ELECTED").get(meeting.path()).response().body())
                .doesNotContain("Dobbel føring")
                .doesNotContain("kollega");
        refused(sort(facilitator, other, "hide", Map.of("reason", "")), 422, "text_empty");
        refused(sort(facilitator, other, "hide", Map.of("reason", "x".repeat(301))), 422, "text_too_long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"park", "undo"})
    void only_facilitators_sort_what_is_there(String step) {
        refused(sort(meeting.join("ELECTED"), one, step), 403, "role_does_not_allow");
        refused(sort(meeting.leader(), one, step), 403, "role_does_not_allow");
        refused(sort(facilitator, "nope", step), 404, "unknown_suggestion");
        meeting.moveTo("CLOSED");
        refused(sort(facilitator, one, step), 409, "phase_does_not_allow");
    }

    @Test
    void merging_into_nothing_is_refused() {
        refused(sort(facilitator, one, "merge", Map.of("into", "nope")), 404, "unknown_suggestion");
        refused(sort(facilitator, one, "merge", Map.of("into", one)), 409, "already_merged");
        refused(sort(facilitator, one, "merge", Map.of()), 400, "missing_field");
    }

    @Test
    void what_has_a_recommendation_stays_on_the_list() {
        meeting.moveTo("AGREE");
        done(meeting.propose(one));
        meeting.moveTo("SORT");
        refused(sort(facilitator, one, "merge", Map.of("into", other)), 409, "has_recommendation");
        refused(sort(facilitator, one, "park"), 409, "has_recommendation");
        done(sort(facilitator, other, "merge", Map.of("into", one)));
    }

    @Test
    void a_repeated_step_is_taken_once() {
        Caller repeating = facilitator.repeatable();
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> sort(repeating, one, "split", Map.of("texts", List.of("Ett", "To")))))
                .toList();
        assertThat(replies.stream().map(reply -> done(reply.join()).json()).distinct())
                .hasSize(1);
        assertThat(facilitator.get(meeting.path()).json().path("cards").size()).isEqualTo(4);
    }

    @Test
    void a_repeated_undo_undoes_one_step() {
        done(sort(facilitator, one, "park"));
        done(sort(facilitator, one, "hide", Map.of("reason", "Feil rom")));
        Caller repeating = facilitator.repeatable();
        done(sort(repeating, one, "undo"));
        assertThat(done(sort(repeating, one, "undo")).text("standing")).isEqualTo("PARKED");
    }
}
