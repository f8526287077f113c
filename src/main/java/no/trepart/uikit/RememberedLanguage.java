package no.trepart.uikit;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.trepart.workshop.Language;
import org.jspecify.annotations.Nullable;

/** The language somebody chose on this device, or else the one nearest to what their browser asks for. */
public final class RememberedLanguage {

    private static final String COOKIE = "trepart-language";
    private static final Duration LIFETIME = Duration.ofDays(365);

    private RememberedLanguage() {}

    public static Language of(VaadinRequest request) {
        return of(request.getCookies(), request.getLocale());
    }

    static Language of(Cookie @Nullable [] cookies, @Nullable Locale asked) {
        return chosen(cookies).orElseGet(() -> Language.nearest(asked == null ? Locale.ENGLISH : asked));
    }

    private static Optional<Language> chosen(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> named(cookie.getValue()))
                        .findFirst();
    }

    private static Stream<Language> named(String name) {
        return Arrays.stream(Language.values())
                .filter(language -> language.name().equalsIgnoreCase(name));
    }

    static void remember(Language language, VaadinResponse response) {
        Cookie cookie = new Cookie(COOKIE, language.name());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) LIFETIME.toSeconds());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }
}
