package no.trepart.workshop;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One atomic change to a workshop; each makes its version grow. */
public sealed interface WorkshopChange {

    /** Something that belongs to the workshop changed elsewhere in the database. */
    record Touched() implements WorkshopChange {}

    /** It moved on, or back, to a phase. */
    record Moved(Phase to, @Nullable Instant closedAt) implements WorkshopChange {}

    /** It was closed and goes on in a phase, as a new round; what was counted before stays as it is. */
    record Reopened(Phase in) implements WorkshopChange {}

    /** The countdown was set or, with null, taken away. */
    record TimerSet(@Nullable Timer timer) implements WorkshopChange {}

    /** The countdown was paused, resumed or extended; made only if it still is what it was. */
    record TimerChanged(Timer from, Timer to) implements WorkshopChange {}

    /** Everybody is asked to look at something, or at nothing in particular. */
    record Focused(Optional<Focus> on) implements WorkshopChange {}

    /** Something was revealed, or hidden again. */
    record Revealed(Reveal what, boolean on) implements WorkshopChange {}

    /** A new round of ballots began. */
    record RoundBegun() implements WorkshopChange {}
}
