package no.trepart.security;

import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import no.trepart.HouseTest;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole council sits behind one address: what one of them gets wrong is not held against the others. */
@HouseTest
class BehindOneAddressTest {

    private static final String WORKSHOPS = "/api/v1/workshops";

    @Autowired
    WebApplicationContext house;

    @Autowired
    Guesses guesses;

    private MockMvc programs;
    private JsonNode started;

    @BeforeEach
    void start() throws Exception {
        programs = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
        started = json(start("192.0.2.20", HouseTest.HOST_KEY).andExpect(status().isCreated()));
    }

    private ResultActions start(String address, String key) throws Exception {
        return sent(address, key, with("{\"title\":\"Møte\",\"language\":\"nb\"}", post(WORKSHOPS)));
    }

    private ResultActions look(String address, String key) throws Exception {
        return sent(address, key, get(WORKSHOPS + "/" + started.path("code").asString()));
    }

    private ResultActions join(String address, String code) throws Exception {
        return sent(address, "", with("{\"party\":\"ELECTED\"}", post(WORKSHOPS + "/" + code + "/participants")));
    }

    private ResultActions sent(String address, String key, MockHttpServletRequestBuilder request) throws Exception {
        if (!key.isEmpty()) {
            request.header(HttpHeaders.AUTHORIZATION, "Bearer " + key);
        }
        return programs.perform(request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        }));
    }

    private static MockHttpServletRequestBuilder with(String body, MockHttpServletRequestBuilder request) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static JsonNode json(ResultActions answered) throws Exception {
        return new JsonMapper().readTree(answered.andReturn().getResponse().getContentAsByteArray());
    }

    /** As if others there had tried until they were told to wait; over the web it would take too long, as each second gives a try back. */
    private void wrongTries(Guess what, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, new MockHttpServletResponse()));
        Result<String> wrong = Result.refused(Refusal.UNKNOWN_KEY);
        Result<String> tried;
        do {
            tried = guesses.attempt(what, () -> wrong);
        } while (tried.equals(wrong));
        RequestContextHolder.resetRequestAttributes();
    }

    private static ResultActions waits(ResultActions answered) throws Exception {
        return answered.andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.code").value("too_fast"))
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    @Test
    void keys_and_tokens_fit_whatever_wrong_ones_others_at_the_same_address_try() throws Exception {
        String hall = "192.0.2.21";
        String token =
                json(join(hall, started.path("code").asString())).path("token").asString();
        wrongTries(Guess.SEAT_KEY, hall);
        look(hall, token).andExpect(status().isOk());
        for (String key : List.of("facilitatorKey", "coFacilitatorKey", "leaderKey", "wallKey")) {
            wrongTries(Guess.SEAT_KEY, hall);
            look(hall, started.path(key).asString()).andExpect(status().isOk());
        }
    }

    @Test
    void a_code_is_short_so_that_also_the_right_one_waits_after_many_wrong_ones() {
        String hall = "192.0.2.22";
        await().untilAsserted(() -> {
            wrongTries(Guess.JOIN_CODE, hall);
            waits(join(hall, started.path("code").asString()));
        });
    }

    @Test
    void whoever_tries_codes_with_a_key_is_not_told_either_which_there_are() {
        String hall = "192.0.2.23";
        await().untilAsserted(() -> {
            wrongTries(Guess.SEAT_KEY, hall);
            waits(look(hall, "wrong"));
            wrongTries(Guess.SEAT_KEY, hall);
            waits(sent(hall, "wrong", get(WORKSHOPS + "/CCCCCC")));
        });
    }

    @Test
    void the_key_of_the_host_may_have_been_chosen_by_a_person_so_that_also_the_right_one_waits() throws Exception {
        String hall = "192.0.2.24";
        for (int i = 0; i < 10; i++) {
            start(hall, "wrong " + i).andExpect(status().isUnauthorized());
        }
        waits(start(hall, HouseTest.HOST_KEY));
    }

    @Test
    void whoever_sends_no_key_guesses_none() throws Exception {
        String hall = "192.0.2.25";
        for (int i = 0; i < 20; i++) {
            start(hall, "").andExpect(status().isUnauthorized());
        }
        start(hall, HouseTest.HOST_KEY).andExpect(status().isCreated());
    }
}
