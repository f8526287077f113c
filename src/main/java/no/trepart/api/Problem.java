package no.trepart.api;

import java.util.List;

/**
 * Why a request was not done, as a problem detail (RFC 9457).
 *
 * @param title the name of the status
 * @param detail what is wrong and what to do, in the language of the request
 * @param instance the path that was asked
 * @param code the stable name of the reason, for programs
 * @param errors the fields it is about
 */
record Problem(String title, int status, String detail, String instance, String code, List<Field> errors) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    /** A field of the request, by its path, and what is wrong with it. */
    record Field(String field, String code) {}
}
