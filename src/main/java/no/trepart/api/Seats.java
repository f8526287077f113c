package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Finds the seat that the secret of a request gives in the workshop of its path. */
@Component
class Seats implements HandlerMethodArgumentResolver {

    static final String CODE = "code";

    private final WorkshopService workshops;
    private final Limits limits;

    Seats(WorkshopService workshops, Limits limits) {
        this.workshops = workshops;
        this.limits = limits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seat.class || parameter.getParameterType() == JoinCode.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = FaultException.required(web.getNativeRequest(HttpServletRequest.class), CODE);
        return parameter.getParameterType() == Seat.class ? seat(request) : code(request);
    }

    /** The seat, or a refusal thrown if there is none or it asks too fast. */
    Seat seat(HttpServletRequest request) {
        String secret =
                Bearer.of(request).orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_KEY));
        Result<Seat> found = workshops.seat(code(request), secret);
        if (!found.isDone()) {
            limits.missed(request.getRemoteAddr());
        }
        Seat seat = RefusedException.done(found);
        limits.asks(seat);
        return seat;
    }

    JoinCode code(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object typed = variables instanceof Map<?, ?> map ? map.get(CODE) : null;
        return JoinCode.parse(typed instanceof String text ? text : "").orElseThrow(() -> unknown(request));
    }

    private RefusedException unknown(HttpServletRequest request) {
        limits.missed(request.getRemoteAddr());
        return RefusedException.because(Refusal.UNKNOWN_CODE);
    }
}
