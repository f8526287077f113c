package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;

@ApiTest
class WordingOverHttpTest {

    @Autowired
    ApiClient api;

    @Autowired
    MongoTemplate mongo;

    private Meeting meeting;
    private Caller author;
    private Caller other;
    private String own;
    private String root;

    @BeforeEach
    void merge() {
        meeting = api.meeting().moveTo("COLLECT");
        author = meeting.join("EMPLOYEES");
        other = meeting.join("ELECTED");
        own = meeting.posted(author, "Avvik føres i tre systemer, også om natta");
        root = meeting.posted(other, "Dobbel føring av avvik");
        done(meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "POSTS", "on", true)));
        meeting.moveTo("SORT");
        done(meeting.facilitator().post(meeting.suggestion(own) + "/merge", Map.of("into", root)));
    }

    @Test
    void the_author_says_that_the_words_do_not_cover_and_the_facilitator_is_told() {
        assertThat(rewritten().path("into").asInt()).isEqualTo(2);
        assertThat(done(answer(author, false, "Natta mangler")).text("comment")).isEqualTo("Natta mangler");
        assertThat(rewritten().path("covers").asBoolean(true)).isFalse();
        assertThat(recognition().path("notCovered").asInt()).isEqualTo(1);
        assertThat(recognition().path("remarks").path(0).path("text").asString())
                .isEqualTo("Natta mangler");
    }

    @Test
    void an_answer_is_changed_by_another() {
        done(answer(author, false, "Natta mangler"));
        done(answer(author, true, null));
        assertThat(recognition().path("covered").asInt()).isEqualTo(1);
        assertThat(recognition().path("notCovered").asInt()).isZero();
        assertThat(recognition().path("remarks")).isEmpty();
    }

    @Test
    void only_the_author_answers() {
        for (Caller who : List.of(other, meeting.facilitator(), meeting.leader(), meeting.wall())) {
            refused(answer(who, true, null), 403, "role_does_not_allow");
        }
        refused(
                author.put(meeting.suggestion("nobody") + "/wording", Map.of("covers", true)),
                404,
                "unknown_suggestion");
    }

    @Test
    void an_answer_to_words_that_have_changed_is_refused() {
        String about = rewritten().path("about").asString();
        done(meeting.facilitator().patch(meeting.suggestion(root), Map.of("text", "Ett meldepunkt for avvik")));
        refused(
                author.put(meeting.suggestion(own) + "/wording", Map.of("covers", true, "about", about)),
                409,
                "changed_meanwhile");
        assertThat(rewritten().path("text").asString()).isEqualTo("Ett meldepunkt for avvik");
    }

    @Test
    void words_that_stand_are_not_asked_about() {
        done(meeting.facilitator().post(meeting.suggestion(own) + "/undo", Map.of()));
        refused(answer(author, true, null), 409, "changed_meanwhile");
    }

    @Test
    void a_comment_has_a_limit() {
        refused(answer(author, false, "a".repeat(301)), 422, "text_too_long");
    }

    @Test
    void a_closed_meeting_takes_no_answer_and_keeps_no_link_to_the_author() {
        done(answer(author, false, "Natta mangler"));
        meeting.moveTo("CLOSED");
        assertThat(answer(author, true, null).status()).isBetween(400, 499);
        Document kept = mongo.getCollection("suggestions")
                .find(new Document("_id", own))
                .first();
        assertThat(kept).isNotNull().doesNotContainKey("author");
        assertThat(recognition().path("notCovered").asInt()).isEqualTo(1);
    }

    private Reply answer(Caller who, boolean covers, @Nullable String comment) {
        Map<String, Object> wish = new HashMap<>(Map.of("covers", covers));
        if (comment != null) {
            wish.put("comment", comment);
        }
        return who.put(meeting.suggestion(own) + "/wording", wish);
    }

    private JsonNode rewritten() {
        return card(author, own).path("rewritten");
    }

    private JsonNode recognition() {
        return card(meeting.facilitator(), root).path("recognition");
    }

    private JsonNode card(Caller who, String id) {
        for (JsonNode card : done(who.get(meeting.path())).json().path("cards")) {
            if (card.path("id").asString().equals(id)) {
                return card;
            }
        }
        throw new AssertionError("No card " + id);
    }
}
