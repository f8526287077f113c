package no.trepart.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The keys and tokens that a browser holds, one cookie per workshop, role and place, out of reach of scripts. Those who share a
 * device have a place each.
 *
 * <p>They can be read and written only while a request is answered, which includes everything a user does on a screen, but not
 * what a change elsewhere pushes to it.
 */
@Component
class SeatCookies {

    /** Longer than a workshop with its rounds and follow-up usually lasts. */
    private static final Duration LIFETIME = Duration.ofDays(60);

    /** A request whose headers are longer than 8 KB is refused by the server, and each of these takes about 75 bytes. */
    static final int MOST = 60;

    /** The place of whoever has a device alone. */
    static final int FIRST = 1;

    private static final Pattern SEAT = Pattern.compile("trepart-[A-Z0-9]{6}-[a-z_]+(-[0-9])?");

    private final List<Exchanges> exchanges;

    SeatCookies(List<Exchanges> exchanges) {
        this.exchanges = List.copyOf(exchanges);
    }

    /** The secret this browser holds for a role in a workshop. */
    Optional<String> find(JoinCode code, Role role) {
        return find(code, role, FIRST);
    }

    /** As {@link #find(JoinCode, Role)}, at one of several places. */
    Optional<String> find(JoinCode code, Role role, int place) {
        return current().map(Exchange::request).flatMap(request -> find(request, name(code, role, place)));
    }

    /** The workshops for which this browser holds a secret of a role, which need not fit any more. */
    List<JoinCode> codes(Role role) {
        return current().map(Exchange::request).stream()
                .flatMap(request -> names(request)
                        .flatMap(name -> code(name, role).stream())
                        .filter(code -> find(request, name(code, role, FIRST)).isPresent()))
                .toList();
    }

    /** The cookies that came with the request and those that were written while answering it. */
    private static Stream<String> names(HttpServletRequest request) {
        Stream<String> came = Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .map(Cookie::getName);
        return Stream.concat(came, Collections.list(request.getAttributeNames()).stream())
                .distinct();
    }

    private static Optional<JoinCode> code(String cookie, Role role) {
        String[] parts = cookie.split("-", 3);
        return parts.length < 3
                ? Optional.empty()
                : JoinCode.parse(parts[1]).filter(code -> cookie.equals(name(code, role, FIRST)));
    }

    /** Gives this browser a secret to hold; it can be found again at once. */
    void keep(JoinCode code, Role role, String secret) {
        keep(code, role, FIRST, secret);
    }

    /** As {@link #keep(JoinCode, Role, String)}, at one of several places. */
    void keep(JoinCode code, Role role, int place, String secret) {
        String kept = name(code, role, place);
        current().map(Exchange::request).ifPresent(request -> makeRoom(request, kept));
        write(kept, secret, LIFETIME);
    }

    /** Browsers send the cookies they got first, first (RFC 6265, 5.4). */
    private void makeRoom(HttpServletRequest request, String newcomer) {
        List<String> held = held(request).filter(name -> !name.equals(newcomer)).toList();
        held.stream().limit(Math.max(0, held.size() - MOST + 1)).forEach(name -> write(name, "", Duration.ZERO));
    }

    private static Stream<String> held(HttpServletRequest request) {
        return names(request)
                .filter(name -> SEAT.matcher(name).matches())
                .filter(name -> find(request, name).isPresent());
    }

    /** Takes all secrets of a workshop from this browser, as when it is removed. */
    void forget(JoinCode code) {
        current().map(Exchange::request).stream()
                .flatMap(SeatCookies::held)
                .filter(name -> name.startsWith(name(code)))
                .toList()
                .forEach(name -> write(name, "", Duration.ZERO));
    }

    /** Takes a secret from this browser. */
    void forget(JoinCode code, Role role) {
        forget(code, role, FIRST);
    }

    /** As {@link #forget(JoinCode, Role)}, at one of several places. */
    void forget(JoinCode code, Role role, int place) {
        write(name(code, role, place), "", Duration.ZERO);
    }

    Optional<Exchange> current() {
        return exchanges.stream().flatMap(source -> source.current().stream()).findFirst();
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        // What was written while answering this request is not among the cookies that came with it.
        if (request.getAttribute(name) instanceof String written) {
            return Optional.of(written).filter(secret -> !secret.isEmpty());
        }
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .filter(secret -> !secret.isEmpty())
                        .findFirst();
    }

    private void write(String name, String secret, Duration lifetime) {
        Exchange exchange = current()
                .orElseThrow(
                        () -> new IllegalStateException("A cookie can be written only while a request is answered"));
        Cookie cookie = new Cookie(name, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(exchange.request().isSecure());
        cookie.setMaxAge((int) lifetime.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        exchange.response().addCookie(cookie);
        exchange.request().setAttribute(name, secret);
    }

    private static String name(JoinCode code) {
        return "trepart-" + code.value() + "-";
    }

    private static String name(JoinCode code, Role role, int place) {
        String name = name(code) + role.name().toLowerCase(Locale.ROOT);
        return place == FIRST ? name : name + "-" + place;
    }
}
