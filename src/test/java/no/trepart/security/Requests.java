package no.trepart.security;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Requests of browsers, made by hand. */
final class Requests {

    private MockHttpServletRequest request = new MockHttpServletRequest();
    private final Map<String, Cookie> held = new LinkedHashMap<>();
    private MockHttpServletResponse response = new MockHttpServletResponse();

    SeatCookies cookies() {
        return new SeatCookies(List.of(() -> Optional.of(new Exchange(request, response))));
    }

    MockHttpServletRequest request() {
        return request;
    }

    MockHttpServletResponse response() {
        return response;
    }

    void comesFrom(String address) {
        request.setRemoteAddr(address);
    }

    /** The same browser asks again, with the cookies it was given. */
    void next() {
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setCookies(response.getCookies());
        request = next;
        response = new MockHttpServletResponse();
    }

    /** The same browser asks again, as a real one does: with all cookies it holds, those it got first before the others. */
    void nextKeepingAll() {
        for (Cookie given : response.getCookies()) {
            if (given.getMaxAge() == 0) {
                held.remove(given.getName());
            } else {
                held.put(given.getName(), given);
            }
        }
        MockHttpServletRequest next = new MockHttpServletRequest();
        next.setCookies(held.values().toArray(Cookie[]::new));
        request = next;
        response = new MockHttpServletResponse();
    }

    int headerLength() {
        return held.values().stream()
                .mapToInt(
                        cookie -> cookie.getName().length() + cookie.getValue().length() + "=; ".length())
                .sum();
    }
}
