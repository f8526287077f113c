package no.trepart.security.ui;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** An address at which there is no screen and nothing for programs: whoever comes there may be told so without a login. */
@Component
class Nowhere implements RequestMatcher {

    private static final Set<String> LOOKING = Set.of("GET", "HEAD");

    private final RequestUtil screens;
    private final ObjectProvider<RequestMappingInfoHandlerMapping> programs;

    Nowhere(RequestUtil screens, ObjectProvider<RequestMappingInfoHandlerMapping> programs) {
        this.screens = screens;
        this.programs = programs;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return LOOKING.contains(request.getMethod())
                && !screens.isSecuredFlowRoute(request)
                && !screens.isAnonymousRoute(request)
                && programs.stream().noneMatch(mapping -> answers(mapping, request));
    }

    private static boolean answers(RequestMappingInfoHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) != null;
        } catch (Exception wantsAnotherMethodOrType) {
            return true;
        }
    }
}
