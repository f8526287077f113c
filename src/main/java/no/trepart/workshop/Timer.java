package no.trepart.workshop;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A countdown that every screen shows alike.
 *
 * @param endsAt when it runs out; null while it is paused
 * @param left what is left of a paused timer; null while it runs
 */
public record Timer(@Nullable Instant endsAt, @Nullable Duration left) {

    public static final int LONGEST_SECONDS = 8 * 60 * 60;

    /** The longest a timer can be set to. */
    public static final Duration LONGEST = Duration.ofSeconds(LONGEST_SECONDS);

    public Timer {
        if ((endsAt == null) == (left == null)) {
            throw new IllegalArgumentException("A timer either runs or is paused");
        }
    }

    public static Timer running(Instant now, Duration length) {
        return new Timer(now.plus(length), null);
    }

    public boolean isPaused() {
        return left != null;
    }

    /** What is left at a moment, never negative. */
    public Duration leftAt(Instant now) {
        if (left != null) {
            return left;
        }
        Duration rest = endsAt == null ? Duration.ZERO : Duration.between(now, endsAt);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    public Timer pause(Instant now) {
        return isPaused() ? this : new Timer(null, leftAt(now));
    }

    public Timer resume(Instant now) {
        return left == null ? this : running(now, left);
    }

    /** Adds time to what is left, also to a timer that has run out. */
    public Timer extend(Instant now, Duration more) {
        Duration longer = leftAt(now).plus(more);
        return isPaused() ? new Timer(null, longer) : running(now, longer);
    }
}
