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

@ApiTest
class ChangingASuggestionTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;
    private Caller author;

    @BeforeEach
    void collect() {
        meeting = api.meeting().moveTo("COLLECT");
        author = meeting.join("EMPLOYEES");
    }

    private Reply change(Caller who, String id, Map<String, Object> wish) {
        return who.patch(meeting.suggestion(id), wish);
    }

    @Test
    void the_author_corrects_and_triages() {
        String id = meeting.posted(author, "Dobel føring");
        Map<String, Object> wish = Map.of(
                "text", "Dobbel føring",
                "kind", "TIME_WASTER",
                "owner", "STATE",
                "origin", "IMPOSED",
                "legalBasis", "§ 5",
                "protects", "sporbarhet",
                "time", Map.of("minutes", 30, "timesPerMonth", 4, "people", 10));
        Reply changed = done(change(author, id, wish));
        assertThat(changed.text("text")).isEqualTo("Dobbel føring");
        assertThat(changed.text("kind")).isEqualTo("TIME_WASTER");
        assertThat(changed.json().path("triage").path("legalBasis").asString()).isEqualTo("§ 5");
        assertThat(changed.json()
                        .path("triage")
                        .path("time")
                        .path("hoursPerMonth")
                        .asDouble())
                .isEqualTo(20);
        assertThat(done(change(author, id, Map.of("legalBasis", "")))
                        .json()
                        .path("triage")
                        .has("legalBasis"))
                .isFalse();
    }

    @Test
    void the_legal_basis_is_taken_back_as_a_question_and_the_word_for_the_citizen_stays() {
        String id = meeting.posted(author, "Dobbel føring");
        done(change(author, id, Map.of("legalBasis", "§ 5", "citizen", "Lengre ventetid")));
        var triage = done(change(author, id, Map.of("clear", List.of("LEGAL_BASIS"), "skip", List.of("CITIZEN"))))
                .json()
                .path("triage");
        assertThat(triage.has("legalBasis")).isFalse();
        assertThat(triage.path("citizen").asString()).isEqualTo("Lengre ventetid");
        assertThat(triage.path("skipped").toString()).contains("LEGAL_BASIS", "CITIZEN");
    }

    @Test
    void a_change_is_made_whole_or_not_at_all() {
        String id = meeting.posted(author, "Slik var det");
        String tooLong = "x".repeat(601);
        refused(
                change(author, id, Map.of("text", "Nytt", "owner", "STATE", "protects", tooLong)),
                422,
                "text_too_long");
        Map<String, Object> impossible = Map.of("minutes", 0, "timesPerMonth", 1, "people", 1);
        refused(change(author, id, Map.of("text", "Nytt", "time", impossible)), 422, "value_out_of_range");
        meeting.moveTo("SORT");
        refused(change(author, id, Map.of("text", "Nytt", "owner", "STATE")), 409, "phase_does_not_allow");
        var card = author.get(meeting.path()).json().path("cards").get(0);
        assertThat(card.path("text").asString()).isEqualTo("Slik var det");
        assertThat(card.path("triage").has("owner")).isFalse();
    }

    @Test
    void a_facilitator_rewords_clears_and_reopens() {
        String id = meeting.posted(author, "Mine ord");
        Reply reworded = done(change(meeting.facilitator(), id, Map.of("text", "Våre ord", "standing", "CLEARED")));
        assertThat(reworded.text("text")).isEqualTo("Våre ord");
        assertThat(reworded.text("standing")).isEqualTo("CLEARED");
        assertThat(reworded.json().path("wordings").get(0).asString()).isEqualTo("Mine ord");
        assertThat(done(change(meeting.facilitator(), id, Map.of("standing", "OPEN")))
                        .text("standing"))
                .isEqualTo("OPEN");
    }

    @Test
    void nobody_else_changes_a_suggestion() {
        String id = meeting.posted(author, "Mine ord");
        refused(change(meeting.join("ELECTED"), id, Map.of("owner", "STATE")), 403, "role_does_not_allow");
        refused(change(author, id, Map.of("standing", "CLEARED")), 403, "role_does_not_allow");
        refused(change(meeting.wall(), id, Map.of("text", "Hei")), 403, "role_does_not_allow");
        refused(change(author, "nope", Map.of("owner", "STATE")), 404, "unknown_suggestion");
        refused(change(author, "nope", Map.of("text", "Hei")), 404, "unknown_suggestion");
    }

    @Test
    void nothing_to_change_changes_nothing() {
        String id = meeting.posted(author, "Mine ord");
        assertThat(done(change(author, id, Map.of())).text("text")).isEqualTo("Mine ord");
        refused(change(meeting.join("ELECTED"), "nope", Map.of()), 404, "unknown_suggestion");
    }

    @Test
    void what_was_merged_is_not_reworded() {
        String id = meeting.posted(author, "Det ene");
        String into = meeting.posted(author, "Det andre");
        done(meeting.facilitator().post(meeting.suggestion(id) + "/merge", Map.of("into", into)));
        refused(change(meeting.facilitator(), id, Map.of("text", "Nytt")), 409, "already_merged");
    }
}
