package no.trepart.api;

import static no.trepart.api.Replies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import no.trepart.words.Words;
import no.trepart.workshop.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SpeakingOfProblemsTest {

    @Autowired
    ApiClient api;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                                   | malformed_json
            {"kind":"RULE","text":"a"} {}       | wrong_type
            {"kind":"RULE","kind":"RULE"}       | malformed_json
            not json                            | malformed_json
            []                                  | wrong_type
            "text"                              | wrong_type
            {"kind":"RULE","text":5}            | wrong_type
            {"kind":"RULE","text":["a"]}        | wrong_type
            {"kind":"RULE","text":true}         | wrong_type
            {"kind":0,"text":"a"}               | unknown_value
            {"kind":"rule","text":"a"}          | unknown_value
            {"kind":"","text":"a"}              | unknown_value
            {"kind":"RULE","text":"a","x":1}    | unknown_field
            {"kind":"RULE"}                     | missing_field
            {"kind":"RULE","text":null}         | missing_field
            {}                                  | missing_field
            null                                | malformed_json
            """)
    void a_body_that_cannot_be_read_is_refused(String body, String code) {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        refused(meeting.join("ELECTED").call("POST", meeting.path("/suggestions"), body), 400, code);
    }

    @Test
    void a_body_that_is_not_there_is_refused() {
        Meeting meeting = api.meeting();
        refused(meeting.facilitator().call("PUT", meeting.path("/phase"), ""), 400, "malformed_json");
    }

    @Test
    void the_field_at_fault_is_named() {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        Caller elected = meeting.join("ELECTED");
        String id = meeting.posted(elected, "Tid");
        Reply reply = elected.call(
                "PATCH", meeting.suggestion(id), "{\"time\":{\"minutes\":\"x\",\"timesPerMonth\":1,\"people\":1}}");
        refused(reply, 400, "wrong_type");
        assertThat(reply.json().path("errors").get(0).path("field").asString()).isEqualTo("time.minutes");
        Reply missing = elected.call("PATCH", meeting.suggestion(id), "{\"time\":{\"minutes\":5,\"people\":1}}");
        refused(missing, 400, "missing_field");
        assertThat(missing.json().path("errors").get(0).path("field").asString())
                .isEqualTo("time.timesPerMonth");
    }

    @Test
    void an_address_with_nothing_behind_it_is_not_found() {
        refused(api.nobody().get("/api/v1/nothing"), 404, "not_found");
        refused(api.nobody().get("/api"), 404, "not_found");
        refused(api.nobody().get("/api/v2/workshops"), 404, "not_found");
        refused(api.nobody().post("/api/v1/workshops/x/y/z", Map.of()), 404, "not_found");
    }

    @Test
    void a_method_that_an_address_does_not_take_is_refused_with_those_it_takes() {
        Meeting meeting = api.meeting();
        Reply reply = meeting.facilitator().get(meeting.path("/phase"));
        refused(reply, 405, "method_not_allowed");
        assertThat(reply.header("Allow")).contains("PUT");
        refused(api.host().put("/api/v1/workshops", Map.of()), 405, "method_not_allowed");
    }

    @Test
    void an_address_that_the_firewall_turns_away_is_refused() {
        refused(api.nobody().get("/api/v1/knowledge/..%2e"), 400, "bad_request");
        refused(api.nobody().get("/api/v1//knowledge;x=1"), 400, "bad_request");
    }

    @Test
    void another_format_is_refused() {
        Meeting meeting = api.meeting();
        refused(meeting.wall().with("Accept", "application/pdf").get(meeting.path("/events")), 406, "not_acceptable");
        refused(meeting.wall().with("Accept", "text/html").get(meeting.path()), 406, "not_acceptable");
        refused(
                meeting.facilitator()
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .call("PUT", meeting.path("/phase"), "phase=SORT"),
                415,
                "unsupported_media_type");
        refused(
                meeting.facilitator().with("Content-Type", "text/plain").call("PUT", meeting.path("/phase"), "{}"),
                415,
                "unsupported_media_type");
    }

    @Test
    void a_body_beyond_measure_is_not_read() {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        String body = "{\"kind\":\"RULE\",\"text\":\"" + "x".repeat(300_000) + "\"}";
        refused(meeting.join("ELECTED").call("POST", meeting.path("/suggestions"), body), 413, "body_too_large");
    }

    @Test
    void problems_are_told_in_the_language_of_the_request() {
        String path = "/api/v1/workshops/CCCCCC/participants";
        Map<String, String> wish = Map.of("party", "ELECTED");
        Reply english = api.nobody().with("Accept-Language", "en-GB").post(path, wish);
        Reply nynorsk = api.nobody().with("Accept-Language", "nn").post(path, wish);
        Reply bokmal = api.nobody().with("Accept-Language", "de, nb;q=0.8").post(path, wish);
        assertThat(english.text("detail")).startsWith("Found no meeting");
        assertThat(english.header("Content-Language")).isEqualTo("en-GB");
        assertThat(nynorsk.text("detail")).startsWith("Fann ");
        assertThat(bokmal.text("detail")).startsWith("Fant ");
        assertThat(api.nobody().post(path, wish).text("detail")).startsWith("Fant ");
        assertThat(api.nobody().with("Accept-Language", "de").post(path, wish).text("detail"))
                .startsWith("Found ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_fault_has_words(Language language) {
        assertThat(Arrays.stream(RequestFault.values()).map(Words::key))
                .allSatisfy(key -> assertThat(new Words().keys(language)).contains(key));
    }

    @Test
    void a_problem_is_told_alike_whatever_the_locale_of_the_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(RequestFault.MISSING_FIELD.code()).isEqualTo("missing_field");
        } finally {
            Locale.setDefault(before);
        }
    }
}
