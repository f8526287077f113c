package no.trepart.security;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The request as the servlet filters of Spring know it. */
@Component
class ServletExchanges implements Exchanges {

    @Override
    public Optional<Exchange> current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? Optional.ofNullable(attributes.getResponse()).map(response -> exchange(attributes, response))
                : Optional.empty();
    }

    private static Exchange exchange(ServletRequestAttributes attributes, HttpServletResponse response) {
        return new Exchange(attributes.getRequest(), response);
    }
}
