package no.trepart.api;

import static no.trepart.api.Replies.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

/** Nobody is told who wrote or voted what: not in a scene, an event, an answer or an error, in any phase, by any role. */
@ApiTest
class AnonymityTest {

    private static final Pattern TELLING =
            Pattern.compile("(?i).*(author|participantid|voter|token|hash|salt|secret).*");

    @Autowired
    ApiClient api;

    @Autowired
    MongoTemplate mongo;

    private final List<String> payloads = new ArrayList<>();

    private Reply seen(Reply reply) {
        payloads.add(reply.response().body());
        return reply;
    }

    @Test
    void no_payload_tells_who_anybody_is() {
        Meeting meeting = api.meeting();
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String party : List.of("ELECTED", "EMPLOYER", "EMPLOYEES", "OBSERVER")) {
            tokens.put(party, meeting.token(party));
        }
        List<Caller> everybody = Stream.concat(
                        Stream.of(meeting.facilitator(), meeting.coFacilitator(), meeting.leader(), meeting.wall()),
                        tokens.values().stream().map(api::as))
                .toList();
        List<EventStream> streams = everybody.stream()
                .map(who -> EventStream.follow(api, who, meeting))
                .toList();
        Set<String> telling = new TreeSet<>(tokens.values());
        telling.addAll(secretsOf(meeting));

        live(meeting, tokens, everybody);
        telling.addAll(secretsOf(meeting));

        streams.forEach(stream -> await().until(() -> !stream.events().isEmpty()));
        streams.forEach(stream -> stream.events().forEach(event -> payloads.add(event.data())));
        streams.forEach(EventStream::close);
        assertThat(payloads).hasSizeGreaterThan(100);
        assertThat(telling).hasSizeGreaterThan(15);
        payloads.forEach(payload -> assertThat(payload).doesNotContain(telling));
        payloads.stream()
                .filter(payload -> !payload.isEmpty())
                .forEach(payload -> names(ApiClient.JSON.readTree(payload))
                        .forEach(name -> assertThat(name).doesNotMatch(TELLING)));
    }

    /** Identities and hashes that the database knows people and keys of this workshop by. */
    private Set<String> secretsOf(Meeting meeting) {
        Document workshop = Objects.requireNonNull(mongo.getCollection("workshops")
                .find(new Document("code", meeting.code()))
                .first());
        Set<String> secrets = new TreeSet<>(Set.of(workshop.getString("_id")));
        // Once the workshop is closed there is none.
        Stream.ofNullable(workshop.getString("salt")).forEach(secrets::add);
        workshop.get("keys", Document.class).values().forEach(hash -> secrets.add(hash.toString()));
        mongo.getCollection("participants")
                .find(new Document("workshop", workshop.getString("_id")))
                .forEach(participant ->
                        secrets.addAll(List.of(participant.getString("_id"), participant.getString("token"))));
        return secrets;
    }

    /** Names of fields; how many authors there are tells nothing of any of them. */
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>(node.propertyNames());
        names.remove("authors");
        node.forEach(child -> names.addAll(names(child)));
        return names;
    }

    /** Does everything that can be done, in every phase, and looks at it with everybody's eyes. */
    private void live(Meeting meeting, Map<String, String> tokens, List<Caller> everybody) {
        Map<String, Caller> people = new HashMap<>();
        tokens.forEach((party, token) -> people.put(party, api.as(token)));
        Caller facilitator = meeting.facilitator();
        meeting.moveTo("SITUATION");
        people.values()
                .forEach(who -> seen(who.post(
                        meeting.path("/situation"), Map.of("question", "WHAT_WORKS", "text", "Tillit virker"))));
        look(meeting, everybody);
        meeting.moveTo("COLLECT");
        List<String> ids = people.values().stream()
                .map(who -> seen(meeting.post(who, "Dobbel føring av avvik i flere systemer"))
                        .text("id"))
                .toList();
        String id = ids.getFirst();
        people.values().forEach(who -> {
            seen(who.post(meeting.path("/messages"), Map.of("text", "@assistent hva sier erfaringene?")));
            seen(who.put(meeting.path("/hand"), Map.of("on", true)));
            seen(who.put(meeting.path("/ready"), Map.of("on", true)));
            seen(who.patch(meeting.suggestion(id), Map.of("owner", "STATE")));
        });
        look(meeting, everybody);
        meeting.moveTo("SORT");
        seen(facilitator.post(meeting.suggestion(ids.get(1)) + "/merge", Map.of("into", id)));
        seen(facilitator.post(meeting.suggestion(ids.get(2)) + "/split", Map.of("texts", List.of("Ett", "To"))));
        seen(facilitator.post(meeting.suggestion(ids.get(3)) + "/hide", Map.of("reason", "Nevner noen")));
        people.values()
                .forEach(who -> ids.forEach(each -> seen(who.put(
                        meeting.suggestion(each) + "/wording",
                        Map.of("covers", false, "comment", "Natta mangler " + each)))));
        look(meeting, everybody);
        meeting.moveTo("PRIORITISE");
        people.values().forEach(who -> seen(who.put(meeting.suggestion(id) + "/dots", Map.of("dots", 2))));
        seen(facilitator.put(meeting.path("/reveal"), Map.of("what", "DOTS", "on", true)));
        seen(facilitator.put(meeting.path("/focus"), Map.of("suggestionId", id)));
        look(meeting, everybody);
        meeting.moveTo("AGREE");
        seen(meeting.propose(id));
        people.values().forEach(who -> seen(meeting.stance(who, id, "AGAINST", "Hvem følger opp?")));
        seen(facilitator.put(meeting.path("/reveal"), Map.of("what", "STANCES", "on", true)));
        everybody.forEach(who -> seen(who.get(meeting.suggestion(id) + "/consent")));
        people.values()
                .forEach(who -> seen(who.put(meeting.suggestion(id) + "/objection", Map.of("state", "RECORDED"))));
        seen(meeting.leader().put(meeting.path("/actions/" + id), Map.of("owner", "Kvalitetsleder")));
        look(meeting, everybody);
        meeting.moveTo("CLOSED");
        people.values()
                .forEach(who -> seen(who.post(meeting.path("/evaluation"), Map.of("question", "HEARD", "value", 4))));
        look(meeting, everybody);
    }

    private void look(Meeting meeting, List<Caller> everybody) {
        everybody.forEach(who -> done(seen(who.get(meeting.path()))));
    }

    @Test
    void whoever_waits_at_the_door_is_shown_with_a_name_for_the_door_and_without_an_identity() {
        Meeting meeting = api.meeting(Map.of("approval", true));
        meeting.token("ELECTED");
        Reply scene = meeting.facilitator().get(meeting.path());
        assertThat(scene.json().path("waiting").get(0).propertyNames()).containsExactlyInAnyOrder("id", "party");
        assertThat(scene.response().body()).doesNotContain(secretsOf(meeting));
    }

    @Test
    void hidden_posts_are_in_nothing_that_others_get() {
        Meeting meeting = api.meeting(Map.of("silentWriting", true)).moveTo("COLLECT");
        Caller author = meeting.join("ELECTED");
        Caller other = meeting.join("EMPLOYER");
        List<Caller> others =
                List.of(other, meeting.wall(), meeting.leader(), meeting.facilitator(), meeting.coFacilitator());
        List<EventStream> streams = others.stream()
                .map(who -> EventStream.follow(api, who, meeting))
                .toList();
        String id = meeting.posted(author, "Hemmelig inntil videre");
        done(author.patch(meeting.suggestion(id), Map.of("protects", "Hemmelig behov")));
        others.forEach(who -> seen(who.get(meeting.path())));
        seen(meeting.facilitator().put(meeting.path("/focus"), Map.of("suggestionId", id)));
        others.forEach(who -> seen(who.get(meeting.path())));
        seen(other.get(meeting.suggestion(id) + "/consent"));
        seen(other.patch(meeting.suggestion(id), Map.of("owner", "STATE")));
        String version = author.get(meeting.path()).text("version");
        // An identity begins with the version and goes on with who is connected.
        streams.forEach(stream -> await().until(() -> !stream.events().isEmpty()
                && stream.last().id().split("-", 2)[0].equals(version)));
        streams.forEach(stream -> stream.events().forEach(event -> payloads.add(event.data())));
        streams.forEach(EventStream::close);
        assertThat(payloads).hasSizeGreaterThan(15);
        assertThat(payloads).noneMatch(payload -> payload.contains("Hemmelig"));
        assertThat(author.get(meeting.path()).response().body()).contains("Hemmelig inntil videre");
    }

    @Test
    void an_alias_is_shown_only_where_the_workshop_shows_aliases() {
        Map<String, String> wish = Map.of("party", "ELECTED", "alias", "Kari Nordmann");
        for (boolean shown : List.of(true, false)) {
            Meeting meeting = api.meeting(Map.of("showAliases", shown)).moveTo("COLLECT");
            Caller kari = api.as(
                    api.nobody().post(meeting.path("/participants"), wish).text("token"));
            meeting.posted(kari, "Dobbel føring");
            done(kari.post(meeting.path("/messages"), Map.of("text", "Hei")));
            assertThat(meeting.wall().get(meeting.path()).response().body().contains("Kari"))
                    .isEqualTo(shown);
            assertThat(meeting.join("EMPLOYER")
                            .get(meeting.path())
                            .response()
                            .body()
                            .contains("Kari"))
                    .isEqualTo(shown);
        }
    }
}
