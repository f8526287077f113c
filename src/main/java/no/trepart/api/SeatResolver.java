package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import no.trepart.security.Bearer;
import no.trepart.security.Guess;
import no.trepart.security.Guesses;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Refusal;
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
class SeatResolver implements HandlerMethodArgumentResolver {

    static final String CODE = "code";

    private final WorkshopService workshops;
    private final Guesses guesses;
    private final Limits limits;

    SeatResolver(WorkshopService workshops, Guesses guesses, Limits limits) {
        this.workshops = workshops;
        this.guesses = guesses;
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
        HttpServletRequest request =
                RequestFaultException.required(web.getNativeRequest(HttpServletRequest.class), CODE);
        return parameter.getParameterType() == Seat.class ? seat(request) : code(request);
    }

    /** The seat, or a refusal thrown if there is none or it asks too fast. */
    Seat seat(HttpServletRequest request) {
        String secret = Bearer.of(request).orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_KEY));
        JoinCode code = code(request);
        Seat seat = RefusedException.done(guesses.slow(Guess.SEAT_KEY, workshops.seat(code, secret)));
        limits.asks(seat);
        return seat;
    }

    /** The join code in the path, which nobody need have. */
    JoinCode code(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String typed = variables instanceof Map<?, ?> map && map.get(CODE) instanceof String text ? text : "";
        return JoinCode.parse(typed).orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_CODE));
    }
}
