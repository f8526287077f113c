package no.trepart.workshop;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Something that was done to lead a meeting or to keep order in it, for the log; it never names a person. */
public sealed interface Happening {

    /** For so long it is told once and counted, where anybody can do it as often as they like and could fill the log; else zero. */
    default Duration gathered() {
        return Duration.ZERO;
    }

    /** A number among the settings. */
    enum Quantity {
        DOTS,
        QUORUM,
        MINIMUM_SHOWN,
        RETENTION,
        SUGGESTIONS_EACH
    }

    /** A choice among the settings. */
    enum Switch {
        SILENT_WRITING,
        ALIASES,
        ASSISTANT,
        APPROVAL,
        DOOR_CLOSED
    }

    /** Somebody of a party waits to be let in. */
    record AskedIn(Party party) implements Happening {

        @Override
        public Duration gathered() {
            return Duration.ofMinutes(1);
        }
    }

    /** Somebody of a party was let in. */
    record LetIn(Party party) implements Happening {}

    /** Somebody came to a closed door. */
    record TurnedAway() implements Happening {

        @Override
        public Duration gathered() {
            return Duration.ofMinutes(1);
        }
    }

    /** A number was changed. */
    record NumberChanged(Quantity what, int from, int to) implements Happening {}

    /** A choice was turned on or off. */
    record Switched(Switch what, boolean on) implements Happening {}

    /** A source of the library was taken out of the meeting, or back into it. */
    record SourceSwitched(String source, boolean on) implements Happening {}

    /** A step was put on the agenda, with or without a time in minutes. */
    record StepPlanned(Phase step, @Nullable Integer minutes) implements Happening {}

    /** A step was taken off the agenda. */
    record StepDropped(Phase step) implements Happening {}

    /** A step on the agenda got another time in minutes, or none. */
    record StepTimed(
            Phase step, @Nullable Integer from, @Nullable Integer to) implements Happening {}

    /** The meeting moved on or back, or was closed. */
    record MeetingMoved(Phase from, Phase to) implements Happening {}

    /** The meeting was closed and goes on as a new round. */
    record MeetingReopened(Phase in) implements Happening {}

    /** The meeting goes on from an earlier one, with so many open suggestions and unfinished actions of it. */
    record WentOn(int suggestions, int actions) implements Happening {}

    /** A round of stances on what would be recommended for a suggestion was opened. */
    record StanceRoundBegun(String suggestion, int round) implements Happening {}

    /** Such a round was closed. */
    record StanceRoundClosed(String suggestion, int round) implements Happening {}

    /** What would be recommended for a suggestion was taken back, and with it the round of stances. */
    record RecommendationWithdrawn(String suggestion) implements Happening {}

    /** Something was shown to all, or hidden again; dots and stances are taken in until they are shown. */
    record ShownToAll(Reveal what, boolean on) implements Happening {}

    /** A new round of dots began. */
    record DotRoundBegun(int round) implements Happening {}

    /** Somebody with the key of this role opened the console, and can lead from now on. */
    record ConsoleOpened() implements Happening {

        @Override
        public Duration gathered() {
            return Duration.ofHours(1);
        }
    }

    /** A suggestion was written for somebody of a party who has no screen. */
    record WrittenFor(Party party, String suggestion) implements Happening {}

    /**
     * An answer from the library was marked as not relevant.
     *
     * @param suggestion what it was an answer to; none in the common room
     */
    record AnswerDismissed(@Nullable String suggestion) implements Happening {}
}
