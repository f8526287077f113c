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
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class VotingOverHttpTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;
    private Caller voter;
    private String one;
    private String other;

    @BeforeEach
    void prioritise() {
        meeting = api.meeting().moveTo("COLLECT");
        voter = meeting.join("EMPLOYEES");
        one = meeting.posted(voter, "Dobbel føring av avvik");
        other = meeting.posted(voter, "Tre systemer for avvik");
        meeting.moveTo("PRIORITISE");
    }

    private Reply spend(Caller who, String id, Object dots) {
        return who.put(meeting.suggestion(id) + "/dots", Map.of("dots", dots));
    }

    @Test
    void dots_are_spent_and_given_back() {
        Reply spent = done(spend(voter, one, 3));
        assertThat(spent.json().path("spent").asInt()).isEqualTo(3);
        assertThat(spent.json().path("left").asInt()).isEqualTo(2);
        assertThat(done(spend(voter, one, 0)).json().path("left").asInt()).isEqualTo(5);
        assertThat(done(spend(voter, other, 5)).json().path("left").asInt()).isZero();
    }

    @Test
    void the_budget_holds_whatever_the_client_asks() {
        done(spend(voter, one, 3));
        refused(spend(voter, other, 3), 409, "budget_exceeded");
        refused(spend(voter, other, 6), 409, "budget_exceeded");
        refused(spend(voter, other, Integer.MAX_VALUE), 409, "budget_exceeded");
        refused(spend(voter, other, -1), 422, "value_out_of_range");
        refused(spend(voter, other, 1.5), 400, "wrong_type");
        refused(spend(voter, other, "2"), 400, "wrong_type");
        refused(voter.call("PUT", meeting.suggestion(one) + "/dots", "{\"dots\":99999999999}"), 400, "wrong_type");
        refused(voter.call("PUT", meeting.suggestion(one) + "/dots", "{\"dots\":null}"), 400, "missing_field");
    }

    @Test
    void the_budget_holds_when_everything_comes_at_once() {
        List<CompletableFuture<Reply>> replies = IntStream.range(0, 20)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> spend(voter, i % 2 == 0 ? one : other, i % 5)))
                .toList();
        replies.forEach(CompletableFuture::join);
        var scene = voter.get(meeting.path()).json();
        int spent = scene.path("spent").valueStream().mapToInt(n -> n.asInt()).sum();
        assertThat(spent).isBetween(0, 5);
        assertThat(scene.path("left").asInt()).isEqualTo(5 - spent);
    }

    @Test
    void only_participants_of_the_three_parties_vote() {
        refused(spend(meeting.join("OBSERVER"), one, 1), 403, "role_does_not_allow");
        refused(spend(meeting.facilitator(), one, 1), 403, "role_does_not_allow");
        refused(spend(meeting.wall(), one, 1), 403, "role_does_not_allow");
    }

    @Test
    void dots_are_spent_only_on_what_is_there_and_while_the_round_is_open() {
        refused(spend(voter, "nope", 1), 404, "unknown_suggestion");
        done(meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "DOTS", "on", true)));
        refused(spend(voter, one, 1), 409, "round_closed");
        meeting.moveTo("DISCUSS");
        refused(spend(voter, one, 1), 409, "phase_does_not_allow");
    }

    @Test
    void totals_are_hidden_until_they_are_revealed_and_enough_have_voted() {
        done(spend(voter, one, 1));
        done(spend(meeting.join("ELECTED"), one, 1));
        reveal(true);
        assertThat(wall().path("totals").asString()).isEqualTo("TOO_FEW");
        assertThat(wall().path("cards").get(0).has("dots")).isFalse();
        reveal(false);
        done(spend(meeting.join("EMPLOYER"), one, 1));
        assertThat(wall().path("totals").asString()).isEqualTo("HIDDEN");
        assertThat(wall().path("cards").get(0).has("dots")).isFalse();
        reveal(true);
        assertThat(wall().path("totals").asString()).isEqualTo("SHOWN");
        assertThat(wall().path("cards").get(0).path("dots").asInt()).isEqualTo(3);
    }

    @Test
    void a_new_round_gives_everybody_all_their_dots_again() {
        done(spend(voter, one, 3));
        reveal(true);
        refused(spend(voter, one, 1), 409, "round_closed");
        Caller facilitator = meeting.facilitator().repeatable();
        Reply begun = facilitator.post(meeting.path("/dots/rounds"));
        assertThat(begun.status()).isEqualTo(201);
        assertThat(begun.json().path("round").asInt()).isEqualTo(2);
        assertThat(done(facilitator.post(meeting.path("/dots/rounds"))).json()).isEqualTo(begun.json());
        assertThat(wall().path("round").asInt()).isEqualTo(2);
        assertThat(done(spend(voter, other, 5)).json().path("left").asInt()).isZero();
    }

    private void reveal(boolean on) {
        done(meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "DOTS", "on", on)));
    }

    private JsonNode wall() {
        return meeting.wall().get(meeting.path()).json();
    }
}
