package no.trepart.api;

import static no.trepart.api.Replies.done;
import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AgreeingTest {

    @Autowired
    ApiClient api;

    private Meeting meeting;
    private Caller elected;
    private Caller employer;
    private Caller employees;
    private String id;

    @BeforeEach
    void agree() {
        meeting = api.meeting().moveTo("COLLECT");
        elected = meeting.join("ELECTED");
        employer = meeting.join("EMPLOYER");
        employees = meeting.join("EMPLOYEES");
        id = meeting.posted(employees, "Dobbel føring av avvik");
        meeting.moveTo("AGREE");
    }

    private Reply propose(Map<String, Object> more) {
        Map<String, Object> wish = new HashMap<>(Map.of("outcome", "SIMPLIFY", "wording", "Ett meldepunkt"));
        wish.putAll(more);
        return meeting.facilitator().put(meeting.suggestion(id) + "/recommendation", wish);
    }

    private Reply consent(Caller who) {
        return who.get(meeting.suggestion(id) + "/consent");
    }

    private Reply reveal(boolean on) {
        return meeting.facilitator().put(meeting.path("/reveal"), Map.of("what", "STANCES", "on", on));
    }

    private void close() {
        done(reveal(true));
    }

    private Reply plan(Caller who, Map<String, Object> plan) {
        return who.put(meeting.path("/actions/" + id), plan);
    }

    @Test
    void a_recommendation_is_proposed_and_new_words_begin_a_new_round() {
        Reply first = done(propose(Map.of("nextStep", "CONSULTATION", "months", 6)));
        assertThat(first.text("nextStep")).isEqualTo("CONSULTATION");
        assertThat(done(propose(Map.of("nextStep", "CONSULTATION", "months", 6)))
                        .json()
                        .path("round")
                        .asInt())
                .isEqualTo(first.json().path("round").asInt());
        assertThat(done(propose(Map.of("wording", "To meldepunkt")))
                        .json()
                        .path("round")
                        .asInt())
                .isGreaterThan(first.json().path("round").asInt());
    }

    private Reply again(Caller who) {
        return who.post(meeting.suggestion(id) + "/recommendation/rounds");
    }

    private Reply withdraw(String suggestion) {
        return meeting.facilitator().delete(meeting.suggestion(suggestion) + "/recommendation");
    }

    @Test
    void a_round_that_is_shown_is_followed_by_a_new_one_about_the_same_words() {
        int first = done(propose(Map.of())).json().path("round").asInt();
        done(meeting.stance(elected, id, "AGAINST", "Hvem følger opp?"));
        close();
        refused(reveal(false), 409, "round_shown");
        Reply next = again(meeting.facilitator());
        assertThat(next.status()).isEqualTo(201);
        assertThat(next.json().path("round").asInt()).isGreaterThan(first);
        assertThat(next.text("wording")).isEqualTo("Ett meldepunkt");
        assertThat(consent(elected).json().path("open").asBoolean()).isTrue();
        assertThat(consent(elected)
                        .json()
                        .path("parties")
                        .get(0)
                        .path("answered")
                        .asInt())
                .isZero();
        done(meeting.stance(elected, id, "FOR", ""));
    }

    @Test
    void the_round_of_one_recommendation_is_closed_and_others_go_on() {
        meeting.moveTo("COLLECT");
        String other = meeting.posted(elected, "Tre møter i uka");
        meeting.moveTo("AGREE");
        done(propose(Map.of()));
        done(meeting.propose(other));
        Caller facilitator = meeting.facilitator();
        String path = meeting.suggestion(id) + "/recommendation/reveal";
        assertThat(done(facilitator.put(path, Map.of())).json().path("closed").asBoolean())
                .isTrue();
        assertThat(done(facilitator.put(path, Map.of())).json().path("closed").asBoolean())
                .isTrue();
        refused(meeting.stance(elected, id, "FOR", ""), 409, "round_closed");
        done(meeting.stance(elected, other, "FOR", ""));
        refused(
                facilitator.put(meeting.suggestion("nope") + "/recommendation/reveal", Map.of()),
                404,
                "unknown_suggestion");
    }

    @Test
    void a_round_that_is_asked_for_twice_with_one_key_begins_once() {
        done(propose(Map.of()));
        Caller facilitator = meeting.facilitator().repeatable();
        assertThat(done(again(facilitator)).json())
                .isEqualTo(done(again(facilitator)).json());
        assertThat(done(again(meeting.facilitator())).json())
                .isNotEqualTo(done(again(facilitator)).json());
    }

    @Test
    void there_is_no_round_without_a_recommendation_or_out_of_time() {
        refused(again(meeting.facilitator()), 409, "no_recommendation");
        refused(
                meeting.facilitator().post(meeting.suggestion("nope") + "/recommendation/rounds"),
                404,
                "unknown_suggestion");
        done(propose(Map.of()));
        refused(again(elected), 403, "role_does_not_allow");
        meeting.moveTo("DISCUSS");
        refused(again(meeting.facilitator()), 409, "phase_does_not_allow");
    }

    @Test
    void a_recommendation_is_taken_back() {
        done(propose(Map.of()));
        done(meeting.stance(elected, id, "FOR", ""));
        assertThat(withdraw(id).status()).isEqualTo(204);
        refused(consent(elected), 409, "no_recommendation");
        refused(meeting.stance(employer, id, "FOR", ""), 409, "no_recommendation");
        done(withdraw(id));
        refused(withdraw("nope"), 404, "unknown_suggestion");
        meeting.moveTo("COLLECT");
        refused(withdraw(id), 409, "phase_does_not_allow");
    }

    @Test
    void what_is_merged_is_answered_and_taken_back_with_what_it_is_handled_with() {
        meeting.moveTo("COLLECT");
        String other = meeting.posted(elected, "Avvik skrives to ganger");
        meeting.moveTo("SORT");
        done(meeting.facilitator().post(meeting.suggestion(other) + "/merge", Map.of("into", id)));
        meeting.moveTo("AGREE");
        done(propose(Map.of()));
        Reply next = done(meeting.facilitator().post(meeting.suggestion(other) + "/recommendation/rounds"));
        assertThat(next.text("suggestion")).isEqualTo(id);
        done(withdraw(other));
        refused(consent(elected), 409, "no_recommendation");
    }

    @Test
    void a_recommendation_lacks_nothing() {
        refused(propose(Map.of("outcome", "REMOVE")), 422, "safeguards_required");
        refused(propose(Map.of("outcome", "TRIAL")), 422, "provision_required");
        refused(propose(Map.of("outcome", "TRIAL", "provision", "§ 3")), 422, "duration_required");
        refused(propose(Map.of("months", 61)), 422, "value_out_of_range");
        refused(propose(Map.of("wording", "")), 422, "text_empty");
        refused(propose(Map.of("wording", "x".repeat(1_001))), 422, "text_too_long");
        refused(propose(Map.of("outcome", "BURN")), 400, "unknown_value");
        done(propose(Map.of("outcome", "REMOVE", "safeguards", "Ingen mister rettigheter")));
    }

    @Test
    void what_is_kept_is_kept_for_a_reason_and_not_in_the_words_of_the_suggestion() {
        refused(propose(Map.of("outcome", "KEEP", "wording", " dobbel føring av avvik")), 422, "grounds_required");
        meeting.moveTo("DISCUSS");
        done(meeting.facilitator().patch(meeting.suggestion(id), Map.of("text", "Avvik føres to steder")));
        refused(propose(Map.of("outcome", "KEEP", "wording", "Avvik føres to steder")), 422, "grounds_required");
        refused(propose(Map.of("outcome", "KEEP", "wording", "Dobbel føring av avvik")), 422, "grounds_required");
        done(propose(Map.of("outcome", "SIMPLIFY", "wording", "Dobbel føring av avvik")));
        done(propose(Map.of("outcome", "KEEP", "wording", "To som fører, oppdager hverandres feil")));
    }

    @Test
    void only_facilitators_propose_and_only_when_it_is_time() {
        Map<String, Object> wish = Map.of("outcome", "KEEP", "wording", "Behold");
        refused(elected.put(meeting.suggestion(id) + "/recommendation", wish), 403, "role_does_not_allow");
        refused(
                meeting.facilitator().put(meeting.suggestion("nope") + "/recommendation", wish),
                404,
                "unknown_suggestion");
        meeting.moveTo("COLLECT");
        refused(propose(Map.of()), 409, "phase_does_not_allow");
    }

    @Test
    void three_parties_that_consent_agree() {
        done(propose(Map.of()));
        done(meeting.stance(elected, id, "FOR", ""));
        done(meeting.stance(employer, id, "UNSURE", ""));
        assertThat(done(consent(meeting.wall())).json().path("agreed").asBoolean())
                .isFalse();
        done(meeting.stance(employees, id, "FOR", ""));
        close();
        var consent = done(consent(elected)).json();
        assertThat(consent.path("closed").asBoolean()).isTrue();
        assertThat(consent.path("agreed").asBoolean()).isTrue();
        assertThat(consent.path("parties").size()).isEqualTo(3);
        assertThat(consent.path("parties").get(0).path("party").asString()).isEqualTo("ELECTED");
        assertThat(consent.path("parties").get(0).path("answered").asInt()).isOne();
        assertThat(consent.path("parties").get(0).path("quorum").asInt()).isOne();
        assertThat(consent.path("parties").get(0).has("openObjections")).isFalse();
    }

    @Test
    void nobody_is_told_who_consents_while_the_round_is_open() {
        done(propose(Map.of()));
        done(meeting.stance(elected, id, "AGAINST", "Hvem følger opp?"));
        done(meeting.stance(employer, id, "FOR", ""));
        for (Caller who : List.of(elected, meeting.facilitator(), meeting.leader(), meeting.wall())) {
            var consent = done(consent(who)).json();
            assertThat(consent.path("open").asBoolean()).isTrue();
            assertThat(consent.path("agreed").asBoolean()).isFalse();
            consent.path("parties")
                    .valueStream()
                    .forEach(party -> assertThat(party.has("consents")).isFalse());
            assertThat(consent.path("parties").get(0).path("hasQuorum").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void an_open_objection_stands_in_the_way_until_its_author_settles_it() {
        done(propose(Map.of()));
        done(meeting.stance(elected, id, "FOR", ""));
        done(meeting.stance(employer, id, "AGAINST", "Hvem følger opp?"));
        done(meeting.stance(employees, id, "FOR", ""));
        close();
        assertThat(consent(meeting.leader()).json().path("agreed").asBoolean()).isFalse();
        String objection = meeting.suggestion(id) + "/objection";
        refused(elected.put(objection, Map.of("state", "WITHDRAWN")), 403, "role_does_not_allow");
        refused(meeting.facilitator().put(objection, Map.of("state", "RECORDED")), 403, "role_does_not_allow");
        done(employer.put(objection, Map.of("state", "RECORDED")));
        assertThat(consent(meeting.leader()).json().path("agreed").asBoolean()).isTrue();
    }

    @Test
    void a_stance_that_cannot_be_is_refused() {
        refused(meeting.stance(elected, id, "FOR", ""), 409, "no_recommendation");
        refused(consent(elected), 409, "no_recommendation");
        refused(elected.get(meeting.suggestion("nope") + "/consent"), 404, "unknown_suggestion");
        done(propose(Map.of()));
        refused(meeting.stance(elected, id, "AGAINST", ""), 422, "reason_required");
        refused(meeting.stance(elected, id, "AGAINST", "x".repeat(601)), 422, "text_too_long");
        refused(meeting.stance(elected, id, "MAYBE", ""), 400, "unknown_value");
        refused(meeting.stance(meeting.join("OBSERVER"), id, "FOR", ""), 403, "role_does_not_allow");
        refused(meeting.stance(meeting.leader(), id, "FOR", ""), 403, "role_does_not_allow");
        close();
        refused(meeting.stance(elected, id, "FOR", ""), 409, "round_closed");
        refused(reveal(false), 409, "round_shown");
        refused(meeting.stance(elected, id, "FOR", ""), 409, "round_closed");
        meeting.moveTo("DISCUSS");
        refused(meeting.stance(elected, id, "FOR", ""), 409, "phase_does_not_allow");
    }

    @Test
    void an_action_gets_an_owner_a_deadline_and_a_goal() {
        refused(plan(meeting.facilitator(), Map.of("owner", "Rådmann")), 409, "no_recommendation");
        done(propose(Map.of()));
        Reply part = done(plan(meeting.facilitator(), Map.of("owner", "Kvalitetsleder")));
        assertThat(part.json().path("incomplete").asBoolean()).isTrue();
        Map<String, Object> whole = Map.of(
                "title", "Ett meldepunkt",
                "owner", "Kvalitetsleder",
                "deadline", "2027-03-31",
                "goal", "Halvert tid",
                "status", "IN_PROGRESS");
        Reply planned = done(plan(meeting.leader(), whole));
        assertThat(planned.json().path("incomplete").asBoolean()).isFalse();
        assertThat(planned.text("deadline")).isEqualTo("2027-03-31");
        assertThat(done(plan(meeting.leader(), Map.of())).json().has("owner")).isFalse();
    }

    @Test
    void an_action_that_cannot_be_is_refused() {
        done(propose(Map.of()));
        refused(plan(elected, Map.of("owner", "Jeg")), 403, "role_does_not_allow");
        refused(plan(meeting.leader(), Map.of("owner", "x".repeat(601))), 422, "text_too_long");
        refused(plan(meeting.leader(), Map.of("deadline", "i morgen")), 400, "wrong_type");
        refused(plan(meeting.leader(), Map.of("deadline", "2027-02-30")), 400, "wrong_type");
        refused(plan(meeting.leader(), Map.of("deadline", "+999999999-12-31")), 422, "value_out_of_range");
        refused(plan(meeting.leader(), Map.of("deadline", "1999-12-31")), 422, "value_out_of_range");
        refused(plan(meeting.leader(), Map.of("deadline", "2200-01-01")), 422, "value_out_of_range");
        refused(plan(meeting.leader(), Map.of("status", "MAYBE")), 400, "unknown_value");
        meeting.moveTo("COLLECT");
        refused(plan(meeting.leader(), Map.of("owner", "Rådmann")), 409, "phase_does_not_allow");
    }
}
