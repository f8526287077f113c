package no.trepart.api;

import static no.trepart.api.Replies.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import tools.jackson.databind.JsonNode;

/** The chapters of a workshop with one participant of each party. */
record Story(ApiClient api, Meeting meeting, Caller elected, Caller employer, Caller employees) {

    String collect() {
        meeting.moveTo("COLLECT");
        try (EventStream own = EventStream.follow(api, employees, meeting)) {
            await().until(() -> !own.events().isEmpty());
            String id = meeting.posted(
                    employees, "Vi rapporterer de samme avvikene i tre systemer, det tar tid fra pasientene");
            teaches(own, id);
            teaches(own, meeting.posted(elected, "Skjemaet for avvik er for langt"));
            return id;
        }
    }

    /** Within a second there is a lesson with its source, and a question, and all of it stands in the library. */
    private void teaches(EventStream own, String id) {
        await().atMost(Duration.ofSeconds(1)).until(() -> isAnswered(own.last().json(), id));
        List<JsonNode> quotes =
                answer(own.last().json(), id).path("quotes").valueStream().toList();
        assertThat(quotes)
                .anySatisfy(quote -> {
                    assertThat(quote.path("sort").asString()).isEqualTo("LESSON");
                    assertThat(quote.path("publisher").asString()).isNotBlank();
                    assertThat(quote.path("year").asInt(0)).isPositive();
                    assertThat(quote.path("chapter").asString("")).isNotBlank();
                })
                .anySatisfy(quote -> assertThat(quote.path("sort").asString()).isEqualTo("QUESTION"))
                .allSatisfy(quote -> assertThat(api.nobody()
                                .get("/api/v1/knowledge/"
                                        + quote.path("passage").asString())
                                .text("text"))
                        .isEqualTo(quote.path("text").asString()));
    }

    private static boolean isAnswered(JsonNode scene, String id) {
        return !answer(scene, id).isMissingNode();
    }

    private static JsonNode answer(JsonNode scene, String id) {
        return scene.path("lines")
                .valueStream()
                .filter(line -> line.path("voice").asString().equals("ASSISTANT"))
                .filter(line -> line.path("thread").asString().equals(id))
                .findFirst()
                .orElseGet(() -> ApiClient.JSON.missingNode());
    }

    void sort(String id) {
        meeting.moveTo("SORT");
        Map<String, Object> triage = Map.of(
                "kind", "TIME_WASTER",
                "owner", "MUNICIPALITY",
                "time", Map.of("minutes", 20, "timesPerMonth", 30, "people", 12));
        done(employees.patch(meeting.suggestion(id), triage));
        String other = cardsOf(meeting.facilitator()).get(1).path("id").asString();
        done(meeting.facilitator().post(meeting.suggestion(other) + "/merge", Map.of("into", id)));
    }

    private JsonNode cardsOf(Caller who) {
        return who.get(meeting.path()).json().path("cards");
    }

    void prioritise(String id) {
        meeting.moveTo("PRIORITISE");
        done(elected.put(meeting.suggestion(id) + "/dots", Map.of("dots", 3)));
        done(employer.put(meeting.suggestion(id) + "/dots", Map.of("dots", 2)));
        done(employees.put(meeting.suggestion(id) + "/dots", Map.of("dots", 5)));
        done(meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "DOTS", "on", true)));
        assertThat(cardsOf(meeting.wall()).get(0).path("dots").asInt()).isEqualTo(10);
        meeting.moveTo("DISCUSS");
        done(meeting.facilitator().put(meeting.path("/focus"), Map.of("suggestionId", id)));
        done(meeting.facilitator().put(meeting.path("/timer"), Map.of("seconds", 300)));
    }

    void agree(String id) {
        meeting.moveTo("AGREE");
        done(meeting.propose(id));
        done(meeting.stance(elected, id, "FOR", ""));
        done(meeting.stance(employer, id, "AGAINST", "Hvem fordeler meldingene?"));
        done(meeting.stance(employees, id, "FOR", ""));
        close();
        assertThat(isAgreed(id)).isFalse();
        done(meeting.facilitator()
                .put(
                        meeting.suggestion(id) + "/recommendation",
                        Map.of("outcome", "SIMPLIFY", "wording", "Ett meldepunkt; kvalitetsleder fordeler")));
        done(meeting.stance(elected, id, "FOR", ""));
        done(meeting.stance(employer, id, "FOR", ""));
        done(meeting.stance(employees, id, "UNSURE", ""));
        close();
        assertThat(isAgreed(id)).isTrue();
    }

    private void close() {
        done(meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "STANCES", "on", true)));
    }

    private boolean isAgreed(String id) {
        return done(meeting.wall().get(meeting.suggestion(id) + "/consent"))
                .json()
                .path("agreed")
                .asBoolean();
    }

    void followUp(String id) {
        meeting.moveTo("CLOSED");
        Map<String, Object> plan =
                Map.of("owner", "Kvalitetsleder", "deadline", "2027-03-31", "goal", "Halvert tid på melding");
        done(meeting.leader().put(meeting.path("/actions/" + id), plan));
        JsonNode action =
                meeting.leader().get(meeting.path()).json().path("actions").get(0);
        assertThat(action.path("title").asString()).isEqualTo("Ett meldepunkt; kvalitetsleder fordeler");
        assertThat(action.path("plan").path("owner").asString()).isEqualTo("Kvalitetsleder");
        assertThat(action.path("plan").path("incomplete").asBoolean(true)).isFalse();
        for (String file : List.of("actions.csv", "actions.md")) {
            assertThat(done(meeting.leader().get(meeting.path("/exports/" + file)))
                            .response()
                            .body())
                    .as(file)
                    .contains("Ett meldepunkt; kvalitetsleder fordeler", "Kvalitetsleder", "31.03.2027");
        }
        done(meeting.facilitator().delete(meeting.path()));
        assertThat(meeting.leader().get(meeting.path()).status()).isEqualTo(404);
    }
}
