package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import no.trepart.workshop.Language;
import org.springframework.http.HttpHeaders;

/** The language in which a request is answered. */
final class RequestLanguage {

    private static final Set<String> UNDERSTOOD = Set.of("nb", "nn", "no", "da", "sv", "en");

    private RequestLanguage() {}

    /** The first wish we can fulfil; English if there is none, bokmål if nothing was wished for. */
    static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Language.NB.locale();
        }
        return Collections.list(request.getLocales()).stream()
                .filter(locale -> UNDERSTOOD.contains(locale.getLanguage()))
                .findFirst()
                .map(Language::nearest)
                .orElse(Language.EN)
                .locale();
    }
}
