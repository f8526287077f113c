package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets everybody into the library, or only a host where the settings of the house say so, and nobody too fast. */
@Component
class ReaderResolver implements HandlerMethodArgumentResolver {

    private final HostResolver hosts;
    private final Limits limits;
    private final ApiProperties properties;

    ReaderResolver(HostResolver hosts, Limits limits, ApiProperties properties) {
        this.hosts = hosts;
        this.limits = limits;
        this.properties = properties;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Reader.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        if (properties.knowledge() == ApiProperties.Readers.HOST) {
            HttpServletRequest request =
                    RequestFaultException.required(web.getNativeRequest(HttpServletRequest.class), "host");
            RefusedException.done(hosts.host(request));
        }
        limits.asksTheLibrary();
        return Reader.READER;
    }
}
