package no.trepart.security;

import java.util.List;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a host in who has the key. */
@Component
public class HostLogin {

    /** The role of whoever may start workshops. */
    public static final String HOST = "HOST";

    private final HostKey hostKey;
    private final Guesses guesses;
    private final SeatCookies requests;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    HostLogin(HostKey hostKey, Guesses guesses, SeatCookies requests) {
        this.hostKey = hostKey;
        this.guesses = guesses;
        this.requests = requests;
    }

    /**
     * Logs the browser whose request is being answered in as host.
     *
     * @return done, {@link Refusal#UNKNOWN_KEY}, or {@link Refusal#TOO_FAST} after many wrong keys from one address
     */
    public Result<Authentication> logIn(String key) {
        return guesses.attempt(Guess.HOST_KEY, () -> check(key)).ifDone(this::remember);
    }

    private Result<Authentication> check(String key) {
        return hostKey.matches(key) ? Result.done(host()) : Result.refused(Refusal.UNKNOWN_KEY);
    }

    static Authentication host() {
        return UsernamePasswordAuthenticationToken.authenticated(
                "host", null, List.of(new SimpleGrantedAuthority("ROLE_" + HOST)));
    }

    private void remember(Authentication host) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(host);
        SecurityContextHolder.setContext(context);
        requests.current().ifPresent(exchange -> {
            if (exchange.request().getSession(false) != null) {
                // A session that somebody else may know must not become the host's.
                exchange.request().changeSessionId();
            }
            contexts.saveContext(context, exchange.request(), exchange.response());
        });
    }
}
