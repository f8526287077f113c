package no.trepart.suggestion;

import java.time.Instant;
import no.trepart.workshop.Role;

/** A step on the board with who did it, as the moderation log shows it. */
public record BoardEntry(SortingStep step, Role by, Instant at, boolean undone) {

    BoardEntry undo() {
        return new BoardEntry(step, by, at, true);
    }
}
