package no.trepart.security;

import java.time.Duration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/** How a browser shows after a restart of the house that a host had logged in: a cookie signed with the key, so that a new key ends it. */
final class HostMemory {

    static final String COOKIE = "trepart-host";

    /** Somebody who hosts now and then finds back; a browser that is given away does not stay host for long. */
    private static final Duration LIFETIME = Duration.ofDays(30);

    private HostMemory() {}

    static TokenBasedRememberMeServices of(HostKey key) {
        UserDetails host = User.withUsername(HostLogin.NAME)
                .password(key.value())
                .roles(HostLogin.HOST)
                .build();
        TokenBasedRememberMeServices memory =
                new TokenBasedRememberMeServices(key.value(), new InMemoryUserDetailsManager(host));
        memory.setAlwaysRemember(true);
        memory.setCookieName(COOKIE);
        memory.setTokenValiditySeconds((int) LIFETIME.toSeconds());
        memory.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        return memory;
    }
}
