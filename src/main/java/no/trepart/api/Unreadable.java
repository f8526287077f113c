package no.trepart.api;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds out why the body of a request could not be read, and at which field. */
final class Unreadable {

    private Unreadable() {}

    static RequestFaultException why(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return RequestFaultException.of(RequestFault.BODY_TOO_LARGE);
            }
        }
        if (e.getCause() instanceof JacksonException json) {
            RequestFault fault = fault(json);
            return new RequestFaultException(fault, fault == RequestFault.MALFORMED_JSON ? null : path(json.getPath()));
        }
        return RequestFaultException.of(RequestFault.MALFORMED_JSON);
    }

    private static RequestFault fault(JacksonException e) {
        return switch (e) {
            case InputCoercionException beyond -> RequestFault.WRONG_TYPE;
            case StreamReadException broken -> RequestFault.MALFORMED_JSON;
            case UnrecognizedPropertyException unknown -> RequestFault.UNKNOWN_FIELD;
            case InvalidFormatException format when format.getTargetType().isEnum() -> RequestFault.UNKNOWN_VALUE;
            case MismatchedInputException mismatch -> RequestFault.WRONG_TYPE;
            default -> RequestFault.MALFORMED_JSON;
        };
    }

    private static String path(List<JacksonException.Reference> path) {
        String name = path.stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        return name.isEmpty() ? "body" : name;
    }
}
