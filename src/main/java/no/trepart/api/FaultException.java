package no.trepart.api;

import org.jspecify.annotations.Nullable;

/** Carries a fault of a request to where it becomes a problem detail. */
@SuppressWarnings("serial") // never serialised
final class FaultException extends RuntimeException {

    private final Fault fault;
    private final @Nullable String field;

    FaultException(Fault fault, @Nullable String field) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.field = field;
    }

    static FaultException of(Fault fault) {
        return new FaultException(fault, null);
    }

    static FaultException missing(String field) {
        return new FaultException(Fault.MISSING_FIELD, field);
    }

    /** The value of a field that must be there. */
    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw missing(field);
        }
        return value;
    }

    Fault fault() {
        return fault;
    }

    @Nullable
    String field() {
        return field;
    }
}
