package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class HostLoginTest {

    private static final String KEY = "a-key-that-only-tests-know";

    private final Requests browser = new Requests();
    private final SeatCookies cookies = browser.cookies();
    private final HostLogin login = new HostLogin(
            new HostKey(KEY, () -> "another"),
            new Guesses(cookies, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            cookies);

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_right_key_makes_a_host_of_the_session() {
        assertThat(login.logIn(KEY).isDone()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication())
                .extracting(Authentication::getAuthorities)
                .hasToString("[ROLE_HOST]");
        assertThat(session().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNotNull();
    }

    @Test
    void the_browser_finds_back_after_a_restart_until_the_key_is_another() {
        var unused = login.logIn(KEY);
        assertThat(browser.response().getCookie(HostMemory.COOKIE)).isNotNull().satisfies(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
            assertThat(cookie.getValue()).doesNotContain(KEY);
        });
        browser.next();
        assertThat(HostMemory.of(new HostKey(KEY, () -> "another")).autoLogin(browser.request(), browser.response()))
                .extracting(Authentication::getAuthorities)
                .hasToString("[ROLE_HOST]");
        assertThat(HostMemory.of(new HostKey("quite another key than before", () -> "another"))
                        .autoLogin(browser.request(), browser.response()))
                .isNull();
    }

    @Test
    void blanks_around_a_pasted_key_do_no_harm() {
        assertThat(login.logIn(" " + KEY + "\n").isDone()).isTrue();
    }

    @Test
    void a_session_that_somebody_may_know_gets_another_identity() {
        String before = session().getId();
        login.logIn(KEY);
        assertThat(session().getId()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_key_makes_nobody_host() {
        assertThat(login.logIn("wrong")).isEqualTo(Result.refused(Refusal.UNKNOWN_KEY));
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void after_ten_wrong_keys_even_the_right_one_must_wait() {
        for (int i = 0; i < 10; i++) {
            var unused = login.logIn("wrong " + i);
        }
        assertThat(login.logIn(KEY)).isEqualTo(Result.refused(Refusal.TOO_FAST, 30L));
    }

    private HttpSession session() {
        return browser.request().getSession();
    }
}
