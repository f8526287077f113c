package no.trepart.api;

import static no.trepart.api.Replies.refused;

import java.util.List;
import java.util.Map;
import no.trepart.api.ApiClient.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class WhoMayWhatTest {

    @Autowired
    ApiClient api;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            PUT  | /phase                         | {"phase":"SORT"}
            PATCH | /settings                     | {"dots":7}
            PUT  | /timer                         | {"seconds":60}
            PUT  | /timer                         | {"action":"PAUSE"}
            PUT  | /timer                         | {"addSeconds":60}
            PUT  | /focus                         | {}
            PUT  | /reveal                        | {"what":"POSTS","on":true}
            POST | /suggestions/{id}/merge        | {"into":"{id}"}
            POST | /suggestions/{id}/split        | {"texts":["a","b"]}
            POST | /suggestions/{id}/park         | {}
            POST | /suggestions/{id}/hide         | {"reason":"a"}
            POST | /suggestions/{id}/undo         | {}
            PUT  | /suggestions/{id}/recommendation | {"outcome":"KEEP","wording":"a"}
            DELETE | /suggestions/{id}/recommendation | {}
            POST | /suggestions/{id}/recommendation/rounds | {}
            PUT  | /suggestions/{id}/recommendation/reveal | {}
            POST | /dots/rounds                   | {}
            PUT  | /participants/{id}/admission   | {}
            """)
    void only_those_who_lead_the_room_may(String method, String path, String body) {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        Caller elected = meeting.join("ELECTED");
        String id = meeting.posted(elected, "Dobbel føring");
        String there = meeting.path(path.replace("{id}", id));
        String what = body.replace("{id}", id);
        for (Caller who : List.of(elected, meeting.join("EMPLOYER"), meeting.leader(), meeting.wall())) {
            refused(who.call(method, there, what), 403, "role_does_not_allow");
        }
        refused(api.nobody().call(method, there, what), 401, "unknown_key");
        refused(api.host().call(method, there, what), 401, "unknown_key");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            POST | /suggestions                   | {"kind":"RULE","text":"a","party":"ELECTED"}
            POST | /messages                      | {"text":"a"}
            POST | /situation                     | {"question":"WHAT_WORKS","text":"a"}
            PUT  | /ready                         | {"on":true}
            PUT  | /hand                          | {"on":true}
            PATCH | /suggestions/{id}             | {"owner":"STATE"}
            PUT  | /suggestions/{id}/dots         | {"dots":1}
            PUT  | /suggestions/{id}/stance       | {"stance":"FOR"}
            PUT  | /suggestions/{id}/wording      | {"covers":true}
            POST | /evaluation                    | {"question":"TRUST","value":3}
            """)
    void a_screen_does_nothing(String method, String path, String body) {
        Meeting meeting = api.meeting().moveTo("COLLECT");
        String id = meeting.posted(meeting.join("ELECTED"), "Dobbel føring");
        refused(meeting.wall().call(method, meeting.path(path.replace("{id}", id)), body), 403, "role_does_not_allow");
        refused(api.as("wrong").call(method, meeting.path(path.replace("{id}", id)), body), 401, "unknown_key");
        Map<String, String> expired = Map.of("party", "ELECTED");
        Meeting gone = api.meeting();
        Caller left =
                api.as(api.nobody().post(gone.path("/participants"), expired).text("token"));
        gone.facilitator().delete(gone.path());
        refused(left.call(method, gone.path(path.replace("{id}", id)), body), 404, "unknown_code");
    }
}
