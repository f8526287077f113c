package no.trepart.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import no.trepart.words.Words;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells what was wrong, whatever it was, in one shape. */
@Component
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Words words;

    Problems(Words words) {
        this.words = words;
    }

    /** A problem and the headers that go with it. */
    record Trouble(Problem problem, HttpHeaders headers) {}

    Trouble of(Exception e, HttpServletRequest request) {
        return switch (e) {
            case RefusedException refused -> refused(refused, request);
            case RequestFaultException fault -> fault(fault.fault(), fault.field(), request);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable, request);
            case MethodArgumentTypeMismatchException mismatch -> mismatch(mismatch, request);
            case MissingServletRequestParameterException missing ->
                fault(RequestFault.MISSING_FIELD, missing.getParameterName(), request);
            case MissingRequestHeaderException missing ->
                fault(RequestFault.MISSING_FIELD, missing.getHeaderName(), request);
            case AccessDeniedException denied -> denied(request);
            case AuthenticationException unknown -> refused(RefusedException.because(Refusal.UNKNOWN_KEY), request);
            case NonTransientDataAccessException wrong -> unexpected(wrong, request);
            case DataAccessException busy -> unavailable(busy, request);
            case ErrorResponse response -> response(response, request);
            default -> unexpected(e, request);
        };
    }

    private Trouble refused(RefusedException e, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        Result.Refused<?> refused = e.refused();
        if (refused.reason() == Refusal.UNKNOWN_KEY) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Trepart\"");
        }
        if (e.retryAfter() != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfter().toSeconds()));
        }
        String detail = words.of(RequestLanguage.of(request), refused);
        HttpStatus status = RefusalStatus.of(refused.reason());
        return trouble(status, refused.reason().code(), detail, List.of(), headers, request);
    }

    private Trouble denied(HttpServletRequest request) {
        Refusal why = request.getUserPrincipal() == null ? Refusal.UNKNOWN_KEY : Refusal.ROLE_DOES_NOT_ALLOW;
        return refused(RefusedException.because(why), request);
    }

    private Trouble unreadable(HttpMessageNotReadableException e, HttpServletRequest request) {
        RequestFaultException fault = Unreadable.why(e);
        return fault(fault.fault(), fault.field(), request);
    }

    private Trouble mismatch(MethodArgumentTypeMismatchException e, HttpServletRequest request) {
        Class<?> type = e.getRequiredType();
        RequestFault fault = type != null && type.isEnum() ? RequestFault.UNKNOWN_VALUE : RequestFault.WRONG_TYPE;
        return fault(fault, e.getName(), request);
    }

    private Trouble response(ErrorResponse e, HttpServletRequest request) {
        RequestFault fault =
                switch (e) {
                    case NoResourceFoundException none -> RequestFault.NOT_FOUND;
                    case NoHandlerFoundException none -> RequestFault.NOT_FOUND;
                    case HttpRequestMethodNotSupportedException method -> RequestFault.METHOD_NOT_ALLOWED;
                    case HttpMediaTypeNotSupportedException type -> RequestFault.UNSUPPORTED_MEDIA_TYPE;
                    case HttpMediaTypeNotAcceptableException type -> RequestFault.NOT_ACCEPTABLE;
                    default ->
                        e.getStatusCode().is4xxClientError() ? RequestFault.BAD_REQUEST : RequestFault.INTERNAL_ERROR;
                };
        return fault(fault, null, e.getHeaders(), request);
    }

    private Trouble unavailable(DataAccessException e, HttpServletRequest request) {
        LOG.error("The database did not answer {} {}", request.getMethod(), request.getRequestURI(), e);
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, "5");
        return fault(RequestFault.UNAVAILABLE, null, headers, request);
    }

    private Trouble unexpected(Exception e, HttpServletRequest request) {
        LOG.error("Could not answer {} {}", request.getMethod(), request.getRequestURI(), e);
        return fault(RequestFault.INTERNAL_ERROR, null, request);
    }

    private Trouble fault(RequestFault fault, @Nullable String field, HttpServletRequest request) {
        return fault(fault, field, HttpHeaders.EMPTY, request);
    }

    private Trouble fault(RequestFault fault, @Nullable String field, HttpHeaders headers, HttpServletRequest request) {
        Locale locale = RequestLanguage.of(request);
        String detail = field == null ? words.of(locale, fault) : words.of(locale, fault, field);
        List<Problem.Field> errors = field == null ? List.of() : List.of(new Problem.Field(field, fault.code()));
        return trouble(fault.status(), fault.code(), detail, errors, headers, request);
    }

    private static Trouble trouble(
            HttpStatus status,
            String code,
            String detail,
            List<Problem.Field> errors,
            HttpHeaders headers,
            HttpServletRequest request) {
        Problem problem =
                new Problem(status.getReasonPhrase(), status.value(), detail, request.getRequestURI(), code, errors);
        return new Trouble(problem, headers);
    }
}
