package no.trepart.workshop;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A three-party meeting.
 *
 * @param round counts dot rounds and reopenings; ballots of an earlier round are never mixed with this one
 * @param meeting counts the meetings: one more each time it goes on after it was closed
 * @param version grows with every change to anything of the workshop
 */
public record Workshop(
        WorkshopId id,
        JoinCode code,
        String title,
        @Nullable String municipality,
        Language language,
        Phase phase,
        Settings settings,
        Set<Reveal> revealed,
        @Nullable Timer timer,
        @Nullable Focus focus,
        int round,
        int meeting,
        long version,
        Instant createdAt,
        @Nullable Instant closedAt) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 120;

    /** The most people who can join; no three-party meeting comes near, a machine would. */
    public static final int MOST_PARTICIPANTS = 2_000;

    public Workshop {
        revealed = Set.copyOf(revealed);
    }

    public boolean allows(Deed deed) {
        return phase.allows(deed);
    }

    public boolean isRevealed(Reveal what) {
        return revealed.contains(what);
    }

    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    /** Until when a closed workshop keeps what was written and answered, and can go on; empty while it is open. */
    public Optional<Instant> keptUntil() {
        return Optional.ofNullable(closedAt).map(closed -> closed.plus(settings.retention()));
    }

    public Optional<Timer> countdown() {
        return Optional.ofNullable(timer);
    }

    public Optional<Focus> inFocus() {
        return Optional.ofNullable(focus);
    }

    /** The same with nothing to look at. */
    public Workshop withoutFocus() {
        return new Workshop(
                id,
                code,
                title,
                municipality,
                language,
                phase,
                settings,
                revealed,
                timer,
                null,
                round,
                meeting,
                version,
                createdAt,
                closedAt);
    }
}
