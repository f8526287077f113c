package no.trepart.room;

import java.util.Optional;
import no.trepart.workshop.Seat;

/** What one role may see of a workshop: what it may not see is not in it. */
public sealed interface Scene permits ParticipantScene, WallScene, ConsoleScene, LeaderScene {

    Frame frame();

    /** The scene for whoever sits in a seat; empty for a participant who is no longer there. */
    static Optional<Scene> of(WorkshopSnapshot snapshot, Seat seat) {
        return switch (seat.role()) {
            case FACILITATOR, CO_FACILITATOR -> Optional.of(ConsoleScene.of(snapshot));
            case LEADER -> Optional.of(LeaderScene.of(snapshot));
            case WALL -> Optional.of(WallScene.of(snapshot));
            case PARTICIPANT -> ParticipantScene.of(snapshot, seat).map(Scene.class::cast);
        };
    }
}
