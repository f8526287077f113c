package no.trepart.api;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds out why the body of a request could not be read, and at which field. */
final class Unreadable {

    private Unreadable() {}

    static FaultException why(HttpMessageNotReadableException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException) {
                return FaultException.of(Fault.BODY_TOO_LARGE);
            }
        }
        if (e.getCause() instanceof JacksonException json) {
            Fault fault = fault(json);
            return new FaultException(fault, fault == Fault.MALFORMED_JSON ? null : path(json.getPath()));
        }
        return FaultException.of(Fault.MALFORMED_JSON);
    }

    private static Fault fault(JacksonException e) {
        return switch (e) {
            case StreamReadException broken -> Fault.MALFORMED_JSON;
            case UnrecognizedPropertyException unknown -> Fault.UNKNOWN_FIELD;
            case InvalidFormatException format when format.getTargetType().isEnum() -> Fault.UNKNOWN_VALUE;
            case MismatchedInputException mismatch -> Fault.WRONG_TYPE;
            default -> Fault.MALFORMED_JSON;
        };
    }

    private static String path(List<JacksonException.Reference> path) {
        String name = path.stream()
                .map(step -> step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("."));
        return name.isEmpty() ? "body" : name;
    }
}
