package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers every request to the API that failed with a problem detail, also those that no controller was found for. */
@Component
class ProblemResolver implements HandlerExceptionResolver {

    private static final String API = "api";

    private final Problems problems;
    private final JsonMapper json;

    ProblemResolver(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!isOfApi(request)) {
            return null;
        }
        boolean nobodyListens = response.isCommitted() || e instanceof AsyncRequestNotUsableException;
        if (!nobodyListens) {
            write(problems.of(e, request), request, response);
        }
        return new ModelAndView();
    }

    /** By the path as controllers and the guards before them read it: «%61pi» is the API too. */
    static boolean isOfApi(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication()
                .elements()
                .stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .findFirst()
                .map(first -> ((PathContainer.PathSegment) first).valueToMatch())
                .filter(API::equals)
                .isPresent();
    }

    private void write(Problems.Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
        byte[] body = json.writeValueAsBytes(trouble.problem());
        response.resetBuffer();
        trouble.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setStatus(trouble.problem().status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, RequestLanguage.of(request).toLanguageTag());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            response.getOutputStream().write(body);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
