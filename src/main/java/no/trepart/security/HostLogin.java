package no.trepart.security;

import java.util.List;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a host in who has the key. */
@Component
public class HostLogin {

    /** The role of whoever may start workshops. */
    public static final String HOST = "HOST";

    /** What a host is called; there is one key for all of them. */
    static final String NAME = "host";

    private final HostKey hostKey;
    private final Guesses guesses;
    private final SeatCookies requests;
    private final TokenBasedRememberMeServices memory;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    HostLogin(HostKey hostKey, Guesses guesses, SeatCookies requests) {
        this.hostKey = hostKey;
        this.guesses = guesses;
        this.requests = requests;
        this.memory = HostMemory.of(hostKey);
    }

    /** What knows a host again whose session is gone, and forgets them when they log out. */
    public RememberMeServices memory() {
        return memory;
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
                NAME, null, List.of(new SimpleGrantedAuthority("ROLE_" + HOST)));
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
            memory.loginSuccess(exchange.request(), exchange.response(), host);
        });
    }
}
