package no.trepart.api;

import no.trepart.workshop.Refusal;
import org.springframework.http.HttpStatus;

/** Which HTTP status tells which refusal. */
final class RefusalStatus {

    private RefusalStatus() {}

    static HttpStatus of(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_KEY -> HttpStatus.UNAUTHORIZED;
            case ROLE_DOES_NOT_ALLOW, NOT_ADMITTED, DOOR_CLOSED -> HttpStatus.FORBIDDEN;
            case UNKNOWN_CODE, UNKNOWN_SUGGESTION, UNKNOWN_MESSAGE -> HttpStatus.NOT_FOUND;
            case PHASE_DOES_NOT_ALLOW,
                    TOO_MANY_SUGGESTIONS,
                    TOO_MUCH_WRITTEN,
                    HAS_TAKEN_PART,
                    WORKSHOP_FULL,
                    PROMISED,
                    ALREADY_MERGED,
                    HAS_RECOMMENDATION,
                    SORTED_AWAY,
                    NOTHING_TO_UNDO,
                    CHANGED_MEANWHILE,
                    BUDGET_EXCEEDED,
                    DOTS_ARE_OUT,
                    ROUND_CLOSED,
                    ROUND_SHOWN,
                    NO_RECOMMENDATION,
                    SOURCE_SWITCHED_OFF -> HttpStatus.CONFLICT;
            case WORKSHOP_CLOSED, WORKSHOP_EXPIRED -> HttpStatus.GONE;
            case TEXT_EMPTY,
                    TEXT_TOO_LONG,
                    REASON_REQUIRED,
                    GROUNDS_REQUIRED,
                    SAFEGUARDS_REQUIRED,
                    PROVISION_REQUIRED,
                    DURATION_REQUIRED,
                    VALUE_OUT_OF_RANGE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_FAST, BUSY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
