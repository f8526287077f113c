package no.trepart.security;

import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import no.trepart.HouseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HouseTest
class DoorsTest {

    @Autowired
    private WebApplicationContext house;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(house)
                .apply(springSecurity())
                .build();
    }

    @Test
    void the_link_of_the_start_lets_the_host_in() throws Exception {
        browser.perform(get("/vert").param("key", HouseTest.HOST_KEY))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/ny"));
    }

    /** Sessions do not outlive the process. */
    @Test
    void a_host_without_a_session_is_known_again_until_they_log_out() throws Exception {
        Cookie kept = Objects.requireNonNull(browser.perform(get("/vert").param("key", HouseTest.HOST_KEY))
                .andReturn()
                .getResponse()
                .getCookie(HostMemory.COOKIE));
        browser.perform(get("/swagger-ui.html").cookie(kept)).andExpect(header().string("Location", not("/logg-inn")));
        browser.perform(get("/swagger-ui.html").cookie(new Cookie(HostMemory.COOKIE, "x" + kept.getValue())))
                .andExpect(redirectedUrl("/logg-inn"));
        browser.perform(post("/logout").with(csrf()).cookie(kept)).andExpect(cookie().maxAge(HostMemory.COOKIE, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vert?key=wrong", "/vert"})
    void a_wrong_link_leads_to_the_login(String link) throws Exception {
        browser.perform(get(link)).andExpect(redirectedUrl("/logg-inn?feil"));
    }

    @Test
    void the_api_is_described_to_all_but_tried_out_only_by_hosts() throws Exception {
        browser.perform(get("/v3/api-docs")).andExpect(status().isOk());
        browser.perform(get("/swagger-ui.html")).andExpect(redirectedUrl("/logg-inn"));
    }

    @Test
    void figures_of_the_house_are_for_the_host() throws Exception {
        browser.perform(get("/actuator/metrics")).andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/metrics").header("Authorization", "Bearer wrong"))
                .andExpect(status().isUnauthorized());
        browser.perform(get("/actuator/metrics").header("Authorization", "bearer " + HouseTest.HOST_KEY))
                .andExpect(status().isOk());
    }

    @Test
    void whoever_guesses_the_hosts_key_at_a_programs_door_must_wait() throws Exception {
        for (int i = 0; i < 10; i++) {
            browser.perform(figures("wrong" + i)).andExpect(status().isUnauthorized());
        }
        browser.perform(figures("wrong"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
        browser.perform(figures(HouseTest.HOST_KEY)).andExpect(status().isTooManyRequests());
    }

    @Test
    void whoever_guesses_it_by_removing_workshops_must_wait() throws Exception {
        for (int i = 0; i < 10; i++) {
            browser.perform(removal("wrong" + i, "192.0.2.10")).andExpect(status().isNotFound());
        }
        browser.perform(removal("wrong", "192.0.2.10"))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    private static MockHttpServletRequestBuilder figures(String key) {
        return sentBy("192.0.2.9", key, get("/actuator/metrics"));
    }

    private static MockHttpServletRequestBuilder removal(String key, String address) {
        return sentBy(address, key, delete("/api/v1/workshops/CCCCCC"));
    }

    private static MockHttpServletRequestBuilder sentBy(
            String address, String key, MockHttpServletRequestBuilder request) {
        return request.header("Authorization", "Bearer " + key).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }

    @Test
    void health_is_open_to_whoever_watches_over_the_house() throws Exception {
        browser.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @Test
    void a_program_needs_no_token_against_forged_requests() throws Exception {
        browser.perform(post("/api/v1/nothing-of-this-name")).andExpect(status().isNotFound());
    }
}
