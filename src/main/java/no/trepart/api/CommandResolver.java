package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import no.trepart.security.Bearer;
import no.trepart.workshop.JoinCode;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/** Reads which command a request is, from its Idempotency-Key. */
@Component
class CommandResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class;
    }

    @Override
    public Command resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                RequestFaultException.required(web.getNativeRequest(HttpServletRequest.class), Command.HEADER);
        return new Command(key(request), Bearer.of(request).orElse(""), request.getRequestURI(), code(request));
    }

    /** With or without the quotation marks that structured headers have. */
    private static Optional<String> key(HttpServletRequest request) {
        String header = request.getHeader(Command.HEADER);
        if (header == null) {
            return Optional.empty();
        }
        String bare = header.strip().replaceAll("^\"(.*)\"$", "$1");
        boolean isKey = !bare.isEmpty()
                && bare.length() <= Command.LONGEST_KEY
                && bare.chars().allMatch(c -> c > ' ' && c < 127);
        if (!isKey) {
            throw new RequestFaultException(RequestFault.BAD_IDEMPOTENCY_KEY, Command.HEADER);
        }
        return Optional.of(bare);
    }

    private static Optional<String> code(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                        && map.get(SeatResolver.CODE) instanceof String typed
                ? JoinCode.parse(typed).map(JoinCode::value)
                : Optional.empty();
    }
}
