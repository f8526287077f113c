package no.trepart.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes a caller of the HTTP API host who sends the host key; any other secret is left for the API to look up. */
class HostBearer extends OncePerRequestFilter {

    private final HostKey hostKey;

    HostBearer(HostKey hostKey) {
        this.hostKey = hostKey;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Bearer.of(request).filter(hostKey::matches).isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(HostLogin.host());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
