package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A workshop is held over HTTP, and another goes on from it. */
@ApiTest
class GoingOnOverHttpTest {

    private static final String WORKSHOPS = "/api/v1/workshops";

    @Autowired
    ApiClient api;

    private Meeting earlier;

    @BeforeEach
    void a_meeting_with_one_agreement_and_one_open_suggestion() {
        earlier = api.meeting().moveTo("COLLECT");
        List<Caller> three = List.of(earlier.join("ELECTED"), earlier.join("EMPLOYER"), earlier.join("EMPLOYEES"));
        String agreed = earlier.posted(three.getFirst(), "Tre meldepunkt");
        earlier.posted(three.getLast(), "Ukentlig rapport");
        earlier.moveTo("AGREE");
        done(earlier.propose(agreed));
        three.forEach(who -> done(earlier.stance(who, agreed, "FOR", "")));
        done(earlier.facilitator()
                .put(earlier.path("/actions/" + agreed), Map.of("owner", "Kvalitetsleder", "deadline", "2027-03-31")));
    }

    private Reply goOn(String code) {
        return api.host().post(WORKSHOPS, Map.of("title", "Neste", "language", "nb", "goesOnFrom", code));
    }

    @Test
    void open_suggestions_and_unfinished_actions_come_along() {
        earlier.moveTo("CLOSED");
        Meeting next = new Meeting(api, done(goOn(earlier.code())).json()).moveTo("AGREE");
        Reply scene = done(next.facilitator().get(next.path()));
        assertThat(scene.json().path("cards"))
                .extracting(card -> card.path("text").asString())
                .containsExactly("Tre meldepunkt", "Ukentlig rapport");
        assertThat(scene.json().path("cards"))
                .allSatisfy(card -> assertThat(card.path("party").isString()).isFalse());
        assertThat(scene.json().path("actions"))
                .singleElement()
                .satisfies(action ->
                        assertThat(action.path("plan").path("owner").asString()).isEqualTo("Kvalitetsleder"));
        String id = scene.json().path("cards").get(0).path("id").asString();
        Reply consent = done(next.leader().get(next.suggestion(id) + "/consent"));
        assertThat(consent.json().path("agreed").asBoolean()).isTrue();
        assertThat(consent.text("agreedBefore")).isNotBlank();
    }

    @Test
    void a_meeting_that_is_not_closed_or_not_there_is_not_gone_on_from() {
        refused(goOn(earlier.code()), 409, "phase_does_not_allow");
        refused(goOn("CCCCCC"), 404, "unknown_code");
        refused(goOn("no code"), 404, "unknown_code");
    }

    @Test
    void nobody_but_a_host_goes_on() {
        earlier.moveTo("CLOSED");
        Map<String, Object> wish = Map.of("title", "Neste", "language", "nb", "goesOnFrom", earlier.code());
        refused(earlier.facilitator().post(WORKSHOPS, wish), 401, "unknown_key");
    }
}
