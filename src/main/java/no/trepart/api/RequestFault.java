package no.trepart.api;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request before any rule of a workshop is asked; rules answer with a refusal. */
enum RequestFault {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST),
    UNKNOWN_FIELD(HttpStatus.BAD_REQUEST),
    UNKNOWN_VALUE(HttpStatus.BAD_REQUEST),
    TOO_MANY_VALUES(HttpStatus.BAD_REQUEST),
    MISSING_FIELD(HttpStatus.BAD_REQUEST),
    WRONG_TYPE(HttpStatus.BAD_REQUEST),
    BAD_IDEMPOTENCY_KEY(HttpStatus.BAD_REQUEST),
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    UNKNOWN_PASSAGE(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    REQUEST_RUNNING(HttpStatus.CONFLICT),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    RequestFault(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    /** The stable code of the contract, e.g. {@code malformed_json}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
