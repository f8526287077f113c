package no.trepart.workshop.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.trepart.workshop.Focus;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Role;
import no.trepart.workshop.Settings;
import no.trepart.workshop.Timer;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A workshop as it is stored: with the hashes of its keys, which no other shape of it carries.
 *
 * @param numbered the suggestions that got a number last, by number
 * @param salt missing from the close until somebody joins again
 * @param reopened how often it went on after it was closed; missing where it never did
 */
record WorkshopDocument(
        @Id String id,
        String code,
        String title,
        @Nullable String municipality,
        Language language,
        Phase phase,
        Settings settings,
        Set<Reveal> revealed,
        @Nullable Timer timer,
        @Nullable Focus focus,
        int round,
        @Nullable Integer reopened,
        int suggestions,
        @Nullable List<String> numbered,
        long version,
        Instant createdAt,
        @Nullable Instant closedAt,
        Map<Role, String> keys,
        @Nullable String salt) {

    static final String COLLECTION = "workshops";
    static final String ID = "_id";
    static final String CODE = "code";
    static final String KEYS = "keys";
    static final String PHASE = "phase";
    static final String SETTINGS = "settings";
    static final String REVEALED = "revealed";
    static final String TIMER = "timer";
    static final String TIMER_ENDS_AT = "timer.endsAt";
    static final String TIMER_LEFT = "timer.left";
    static final String FOCUS = "focus";
    static final String ROUND = "round";
    static final String REOPENED = "reopened";
    static final String SUGGESTIONS = "suggestions";
    static final String NUMBERED = "numbered";
    static final String SALT = "salt";
    static final String VERSION = "version";
    static final String CREATED_AT = "createdAt";
    static final String CLOSED_AT = "closedAt";

    /** Only queries need these: since when the workshop cannot be reopened, and since when its raw material is deleted. */
    static final String SEALED = "sealed";

    static final String EXPIRED_AT = "expiredAt";

    /** And these: how many places are taken, and how often the settings were changed. */
    static final String PLACES = "places";

    static final String CONFIGURED = "configured";

    /** So many suggestions find their number again: those of repeats, which come within seconds. */
    static final int LAST = 32;

    static WorkshopDocument of(Workshop workshop, Map<Role, String> keys, String salt) {
        return new WorkshopDocument(
                workshop.id().value(),
                workshop.code().value(),
                workshop.title(),
                workshop.municipality(),
                workshop.language(),
                workshop.phase(),
                workshop.settings(),
                workshop.revealed(),
                workshop.timer(),
                workshop.focus(),
                workshop.round(),
                workshop.meeting() - 1,
                0,
                List.of(),
                workshop.version(),
                workshop.createdAt(),
                workshop.closedAt(),
                keys,
                salt);
    }

    /** The number a suggestion got, if it is among the last: they were numbered one by one up to the count. */
    Optional<Integer> number(String suggestion) {
        int place = numbered == null ? -1 : numbered.indexOf(suggestion);
        return numbered == null || place < 0
                ? Optional.empty()
                : Optional.of(suggestions - (numbered.size() - 1 - place));
    }

    Workshop toWorkshop() {
        return new Workshop(
                new WorkshopId(id),
                new JoinCode(code),
                title,
                municipality,
                language,
                phase,
                settings,
                revealed,
                timer,
                focus,
                round,
                reopened == null ? 1 : reopened + 1,
                version,
                createdAt,
                closedAt);
    }
}
