package no.trepart.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Role;
import org.junit.jupiter.api.Test;

class SeatCookiesTest {

    private static final JoinCode CODE = new JoinCode("FJ472K");
    private static final JoinCode OTHER = new JoinCode("CCCCCC");

    private final Requests browser = new Requests();
    private final SeatCookies cookies = browser.cookies();

    @Test
    void a_secret_is_found_by_the_next_request_and_already_by_this_one() {
        cookies.keep(CODE, Role.PARTICIPANT, "secret");
        assertThat(cookies.find(CODE, Role.PARTICIPANT)).contains("secret");
        browser.next();
        assertThat(cookies.find(CODE, Role.PARTICIPANT)).contains("secret");
    }

    @Test
    void a_secret_is_for_one_workshop_and_one_role() {
        cookies.keep(CODE, Role.PARTICIPANT, "secret");
        assertThat(cookies.find(OTHER, Role.PARTICIPANT)).isEmpty();
        assertThat(cookies.find(CODE, Role.FACILITATOR)).isEmpty();
    }

    @Test
    void those_who_share_a_device_have_a_secret_each() {
        cookies.keep(CODE, Role.PARTICIPANT, "first");
        cookies.keep(CODE, Role.PARTICIPANT, 2, "second");
        browser.next();
        assertThat(cookies.find(CODE, Role.PARTICIPANT)).contains("first");
        assertThat(cookies.find(CODE, Role.PARTICIPANT, 2)).contains("second");
        assertThat(cookies.find(CODE, Role.PARTICIPANT, 3)).isEmpty();
        assertThat(cookies.codes(Role.PARTICIPANT)).containsExactly(CODE);
    }

    @Test
    void a_forgotten_secret_is_gone_at_once() {
        cookies.keep(CODE, Role.WALL, "secret");
        cookies.forget(CODE, Role.WALL);
        assertThat(cookies.find(CODE, Role.WALL)).isEmpty();
    }

    /** All of them travel with every request, and the server refuses one that is too long. */
    @Test
    void of_many_workshops_the_oldest_make_room_for_the_newest() {
        JoinCode[] many = IntStream.range(0, 150)
                .mapToObj(i -> new JoinCode(String.format("CCC%c%c%c", letter(i / 16), letter(i % 16), 'F')))
                .toArray(JoinCode[]::new);
        for (JoinCode code : many) {
            cookies.keep(code, Role.FACILITATOR, "a secret of twenty-four..");
            browser.nextKeepingAll();
        }
        assertThat(cookies.codes(Role.FACILITATOR))
                .containsExactly(Arrays.copyOfRange(many, 150 - SeatCookies.MOST, 150));
        assertThat(browser.headerLength()).isLessThan(6_000);
    }

    private static char letter(int i) {
        return "CDFGHJKMNPQRTVWX".charAt(i);
    }

    @Test
    void what_is_kept_again_takes_no_room_of_another() {
        for (int i = 0; i < SeatCookies.MOST; i++) {
            cookies.keep(new JoinCode(String.format("CCC%c%cF", letter(i / 16), letter(i % 16))), Role.WALL, "secret");
            browser.nextKeepingAll();
        }
        cookies.keep(new JoinCode("CCCCCF"), Role.WALL, "another");
        browser.nextKeepingAll();
        assertThat(cookies.codes(Role.WALL)).hasSize(SeatCookies.MOST);
    }

    @Test
    void of_a_workshop_that_is_removed_nothing_stays() {
        cookies.keep(CODE, Role.FACILITATOR, "secret");
        cookies.keep(CODE, Role.PARTICIPANT, 2, "second");
        cookies.keep(OTHER, Role.FACILITATOR, "other");
        browser.nextKeepingAll();
        cookies.forget(CODE);
        browser.nextKeepingAll();
        assertThat(browser.request().getCookies())
                .extracting(Cookie::getName)
                .containsExactly("trepart-CCCCCC-facilitator");
    }

    @Test
    void scripts_and_other_sites_do_not_get_at_it() {
        cookies.keep(CODE, Role.PARTICIPANT, "secret");
        Cookie cookie = browser.response().getCookies()[0];
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo((int) Duration.ofDays(60).toSeconds());
    }

    @Test
    void over_https_it_is_never_sent_in_the_clear() {
        browser.request().setSecure(true);
        cookies.keep(CODE, Role.PARTICIPANT, "secret");
        assertThat(browser.response().getCookies()[0].getSecure()).isTrue();
    }

    @Test
    void without_a_request_there_is_nothing_to_find_and_nowhere_to_write() {
        SeatCookies nowhere = new SeatCookies(List.of());
        assertThat(nowhere.find(CODE, Role.PARTICIPANT)).isEmpty();
        assertThatThrownBy(() -> nowhere.keep(CODE, Role.PARTICIPANT, "secret"))
                .isInstanceOf(IllegalStateException.class);
    }
}
