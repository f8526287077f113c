package no.trepart.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stops reading a request that is longer than any request has reason to be; before anybody else can begin to gather it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    /** A screen sends what somebody did there. All of a text that was pasted comes along, for the field that says it is too long. */
    private static final long MOST_OF_A_SCREEN = DataSize.ofMegabytes(2).toBytes();

    /** Where screens send files; whoever takes a file reads it to a limit of its own. */
    private static final String FILES = "/VAADIN/dynamic/resource/";

    private final long mostOfApi;
    private final ProblemResolver problems;

    BodyLimit(ApiProperties properties, ProblemResolver problems) {
        this.mostOfApi = properties.largestBody().toBytes();
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LimitedRequest limited =
                new LimitedRequest(request, ProblemResolver.isOfApi(request) ? mostOfApi : MOST_OF_A_SCREEN);
        if (limited.saysItIsTooLarge()) {
            refuse(request, response);
            return;
        }
        try {
            chain.doFilter(limited, response);
        } catch (IOException | ServletException e) {
            if (!limited.wasTooLarge() || response.isCommitted()) {
                throw e;
            }
            refuse(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) {
        var told = problems.resolveException(
                request, response, null, RequestFaultException.of(RequestFault.BODY_TOO_LARGE));
        if (told == null) {
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }
}
