package no.trepart.api;

import org.jspecify.annotations.Nullable;

/** Carries a fault of a request to where it becomes a problem detail. */
@SuppressWarnings("serial") // never serialised
final class RequestFaultException extends RuntimeException {

    private final RequestFault fault;
    private final @Nullable String field;

    RequestFaultException(RequestFault fault, @Nullable String field) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.field = field;
    }

    static RequestFaultException of(RequestFault fault) {
        return new RequestFaultException(fault, null);
    }

    static RequestFaultException missing(String field) {
        return new RequestFaultException(RequestFault.MISSING_FIELD, field);
    }

    /** The value of a field that must be there. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    RequestFault fault() {
        return fault;
    }

    @Nullable
    String field() {
        return field;
    }
}
