package no.trepart.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address under which people reach this house, for links and QR codes.
 *
 * <p>It is configured as {@code trepart.address}; else it is where the request came to, except that a phone has no use for
 * «localhost», so that is replaced by this machine's address on the local network.
 */
@Component
public class PublicAddress {

    private final String configured;
    private final SeatCookies requests;
    private final LocalNetwork network;

    PublicAddress(@Value("${trepart.address:}") String configured, SeatCookies requests, LocalNetwork network) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.requests = requests;
        this.network = network;
    }

    /** The address to put in front of a path such as {@code m/FJ482K}, ending with a slash. */
    public String base() {
        if (!configured.isEmpty()) {
            return configured + "/";
        }
        return requests.current().map(Exchange::request).map(this::reached).orElse("/");
    }

    /** A whole link. */
    public String of(String path) {
        return base() + path;
    }

    /** The address as it is read from a wall: without scheme and slash. */
    public String spoken() {
        return base().replaceFirst("^https?://", "").replaceAll("/$", "");
    }

    private String reached(HttpServletRequest request) {
        String host =
                isLoopback(request.getServerName()) ? network.first().orElse("localhost") : request.getServerName();
        return request.getScheme() + "://" + host + port(request).orElse("") + request.getContextPath() + "/";
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]") || host.equals("::1");
    }

    private static Optional<String> port(HttpServletRequest request) {
        int usual = request.isSecure() ? 443 : 80;
        return Optional.of(":" + request.getServerPort()).filter(port -> request.getServerPort() != usual);
    }
}
