package no.trepart.workshop;

import java.util.Locale;

/** Why something that was asked for in good order is not done; each has words in the message bundles. */
public enum Refusal {
    UNKNOWN_CODE,
    UNKNOWN_KEY,
    WORKSHOP_CLOSED,
    DOOR_CLOSED,
    WORKSHOP_FULL,
    NOT_ADMITTED,
    ROLE_DOES_NOT_ALLOW,
    PHASE_DOES_NOT_ALLOW,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    TOO_MANY_SUGGESTIONS,
    TOO_MUCH_WRITTEN,
    HAS_TAKEN_PART,
    PROMISED,
    TOO_FAST,
    UNKNOWN_SUGGESTION,
    UNKNOWN_MESSAGE,
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
    REASON_REQUIRED,
    GROUNDS_REQUIRED,
    SAFEGUARDS_REQUIRED,
    PROVISION_REQUIRED,
    DURATION_REQUIRED,
    VALUE_OUT_OF_RANGE,
    SOURCE_SWITCHED_OFF,
    BUSY,
    WORKSHOP_EXPIRED;

    /** The stable code of the HTTP contract, e.g. {@code phase_does_not_allow}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
