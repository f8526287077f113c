package no.trepart.api;

import java.util.HashMap;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import no.trepart.api.ApiClient.Reply;
import tools.jackson.databind.JsonNode;

/** A workshop that a test has started, with everybody's keys. */
record Meeting(ApiClient api, JsonNode started) {

    String code() {
        return started.path("code").asString();
    }

    String path() {
        return "/api/v1/workshops/" + code();
    }

    String path(String more) {
        return path() + more;
    }

    String suggestion(String id) {
        return path("/suggestions/" + id);
    }

    Caller facilitator() {
        return api.as(started.path("facilitatorKey").asString());
    }

    Caller coFacilitator() {
        return api.as(started.path("coFacilitatorKey").asString());
    }

    Caller leader() {
        return api.as(started.path("leaderKey").asString());
    }

    Caller wall() {
        return api.as(started.path("wallKey").asString());
    }

    Caller join(String party) {
        return api.as(token(party));
    }

    String token(String party) {
        return api.nobody().post(path("/participants"), Map.of("party", party)).text("token");
    }

    Meeting moveTo(String phase) {
        facilitator().put(path("/phase"), Map.of("phase", phase));
        return this;
    }

    Reply post(Caller who, String text) {
        return who.post(path("/suggestions"), Map.of("kind", "RULE", "text", text));
    }

    /** Posts a suggestion and gives its id. */
    String posted(Caller who, String text) {
        return post(who, text).text("id");
    }

    /** Says what would be recommended for it, in «Enes». */
    Reply propose(String suggestion) {
        return facilitator()
                .put(
                        suggestion(suggestion) + "/recommendation",
                        Map.of("outcome", "SIMPLIFY", "wording", "Ett meldepunkt for avvik"));
    }

    Reply stance(Caller who, String suggestion, String stance, String reason) {
        Map<String, Object> wish = new HashMap<>(Map.of("stance", stance));
        if (!reason.isEmpty()) {
            wish.put("reason", reason);
        }
        return who.put(suggestion(suggestion) + "/stance", wish);
    }
}
