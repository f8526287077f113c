package no.trepart.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * What a page may load and who may frame it, as response headers.
 *
 * <p>Vaadin evaluates expressions in the browser, so 'unsafe-eval' stays until it no longer does; only scripts with this page's
 * nonce can get that far.
 */
@Component
class ContentPolicy {

    private static final int NONCE_BYTES = 16;

    private final SecureRandom random;

    ContentPolicy(SecureRandom random) {
        this.random = random;
    }

    void apply(Document page, VaadinRequest request, VaadinResponse response) {
        String nonce = nonce();
        page.getElementsByTag("script").attr("nonce", nonce);
        response.setHeader("Content-Security-Policy", policy(nonce, request.getHeader("Host")));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cache-Control", "no-store");
    }

    private static String policy(String nonce, String host) {
        return String.join(
                "; ",
                "default-src 'self'",
                "script-src 'nonce-" + nonce + "' 'strict-dynamic' 'unsafe-eval'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                // Older Safari does not count a websocket to the same host as 'self'.
                "connect-src 'self' ws://" + host + " wss://" + host,
                "frame-src 'self'",
                "frame-ancestors 'self'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'");
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
