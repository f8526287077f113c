package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import no.trepart.workshop.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets only a host go on, before anything else of the request is looked at. */
@Component
class Hosts implements HandlerMethodArgumentResolver {

    private final Limits limits;

    Hosts(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Host.class;
    }

    @Override
    public Host resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = FaultException.required(web.getNativeRequest(HttpServletRequest.class), Host.ROLE);
        if (!isHost(request)) {
            limits.missed(request.getRemoteAddr());
            throw RefusedException.because(Refusal.UNKNOWN_KEY);
        }
        limits.asksAsHost();
        return Host.HOST;
    }

    boolean isHost(HttpServletRequest request) {
        return request.isUserInRole(Host.ROLE);
    }
}
