package no.trepart.workshop;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who joined a workshop: a party and perhaps an alias, nothing else about the person.
 *
 * @param admitted whether the facilitator has let them in; always true where the door is open
 */
public record Participant(
        ParticipantId id,
        WorkshopId workshop,
        Party party,
        @Nullable String alias,
        Instant joinedAt,
        boolean admitted,
        boolean ready,
        boolean handRaised) {

    /** The alias beside what they write now; none where they are promised that nobody sees who wrote it, whatever is shown later. */
    public Optional<String> shownIn(Workshop now) {
        return Optional.ofNullable(alias).filter(name -> now.settings().showAliases());
    }
}
