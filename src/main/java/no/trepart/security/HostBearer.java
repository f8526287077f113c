package no.trepart.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a caller of the HTTP API host who sends the host key; any other secret is left for the API to look up. */
class HostBearer extends OncePerRequestFilter {

    private final HostKey hostKey;
    private final Guesses guesses;

    HostBearer(HostKey hostKey, Guesses guesses) {
        this.hostKey = hostKey;
        this.guesses = guesses;
    }

    /** Another secret may be a seat's, so a wrong guess is counted only where nobody but a host may go on. */
    private boolean isHost(String secret) {
        return guesses.attempt(
                        Guess.HOST_KEY,
                        () -> hostKey.matches(secret)
                                ? Result.done(secret)
                                : Result.refused(Refusal.ROLE_DOES_NOT_ALLOW))
                .isDone();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Bearer.of(request).filter(this::isHost).isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(HostLogin.host());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
