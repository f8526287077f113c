package no.trepart.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpHeaders;

/** The secret that a request carries: a key of the house or of a workshop, or a participant's token. */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    /** No secret of ours is nearly as long; longer ones are not worth a hash. */
    private static final int LONGEST = 256;

    private Bearer() {}

    public static Optional<String> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(secret -> !secret.isEmpty() && secret.length() <= LONGEST);
    }
}
