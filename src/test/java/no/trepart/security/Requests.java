package no.trepart.security;

import java.util.List;
import java.util.Optional;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Requests of browsers, made by hand. */
final class Requests {

    private MockHttpServletRequest request = new MockHttpServletRequest();
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
}
