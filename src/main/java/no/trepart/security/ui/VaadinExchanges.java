package no.trepart.security.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.Optional;
import no.trepart.security.Exchange;
import no.trepart.security.Exchanges;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The request as Vaadin knows it, which is also there in tests without a browser. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class VaadinExchanges implements Exchanges {

    @Override
    public Optional<Exchange> current() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        return request == null || response == null
                ? Optional.empty()
                : Optional.of(new Exchange(request.getHttpServletRequest(), response.getHttpServletResponse()));
    }
}
