package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import no.trepart.security.Bearer;
import no.trepart.security.Guess;
import no.trepart.security.Guesses;
import no.trepart.security.HostLogin;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets only a host go on, before anything else of the request is looked at. */
@Component
class HostResolver implements HandlerMethodArgumentResolver {

    private final Guesses guesses;
    private final Limits limits;

    HostResolver(Guesses guesses, Limits limits) {
        this.guesses = guesses;
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
        HttpServletRequest request =
                RequestFaultException.required(web.getNativeRequest(HttpServletRequest.class), "host");
        Host host = RefusedException.done(host(request));
        limits.asksAsHost();
        return host;
    }

    /** The host, or a refusal that counts as a guess if it came with a key. */
    Result<Host> host(HttpServletRequest request) {
        Result<Host> host = isHost(request) ? Result.done(Host.HOST) : Result.refused(Refusal.UNKNOWN_KEY);
        return Bearer.of(request).isPresent() ? guesses.attempt(Guess.HOST_KEY, () -> host) : host;
    }

    static boolean isHost(HttpServletRequest request) {
        return request.isUserInRole(HostLogin.HOST);
    }
}
