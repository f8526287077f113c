package no.trepart.api;

import java.time.Duration;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.jspecify.annotations.Nullable;

/** Carries a refusal of a service out of a request, to where it becomes a problem detail. */
@SuppressWarnings("serial") // never serialised
final class RefusedException extends RuntimeException {

    private final Result.Refused<?> refused;
    private final @Nullable Duration retryAfter;

    RefusedException(Result.Refused<?> refused, @Nullable Duration retryAfter) {
        super(refused.reason().name(), null, false, false);
        this.refused = refused;
        this.retryAfter = retryAfter;
    }

    static RefusedException because(Refusal reason, Object... details) {
        return new RefusedException((Result.Refused<?>) Result.refused(reason, details), null);
    }

    static RefusedException tooFast(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new RefusedException(
                (Result.Refused<?>) Result.refused(Refusal.TOO_FAST, seconds), Duration.ofSeconds(seconds));
    }

    /** What was done, or the refusal thrown. */
    static <T> T done(Result<T> result) {
        return switch (result) {
            case Result.Done<T>(T value) -> value;
            case Result.Refused<T> refused -> throw of(refused);
        };
    }

    /** A refusal of somebody who was too fast tells the seconds to wait. */
    static RefusedException of(Result.Refused<?> refused) {
        Duration wait = refused.details().stream()
                .filter(detail -> refused.reason() == Refusal.TOO_FAST)
                .filter(Long.class::isInstance)
                .map(seconds -> Duration.ofSeconds((long) seconds))
                .findFirst()
                .orElse(null);
        return new RefusedException(refused, wait);
    }

    Result.Refused<?> refused() {
        return refused;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
