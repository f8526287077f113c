package no.trepart.room.ui.console;

import no.trepart.room.LogEntry;
import no.trepart.workshop.Happening;

/** What a line of the log is about, for whoever looks for one sort of thing in a long log. */
enum LogTopic {
    COURSE,
    DOOR,
    BOARD,
    WORDS,
    SETTINGS;

    static LogTopic of(LogEntry entry) {
        return switch (entry) {
            case LogEntry.OnTheBoard step -> BOARD;
            case LogEntry.InTheRoom line -> of(line.happening());
        };
    }

    private static LogTopic of(Happening happening) {
        return switch (happening) {
            case Happening.AskedIn asked -> DOOR;
            case Happening.LetIn let -> DOOR;
            case Happening.TurnedAway away -> DOOR;
            case Happening.Switched switched -> isDoor(switched.what()) ? DOOR : SETTINGS;
            case Happening.NumberChanged changed -> SETTINGS;
            case Happening.SourceSwitched switched -> SETTINGS;
            case Happening.StepPlanned planned -> SETTINGS;
            case Happening.StepDropped dropped -> SETTINGS;
            case Happening.StepTimed timed -> SETTINGS;
            case Happening.MeetingMoved moved -> COURSE;
            case Happening.MeetingReopened reopened -> COURSE;
            case Happening.WentOn went -> COURSE;
            case Happening.ShownToAll shown -> COURSE;
            case Happening.DotRoundBegun begun -> COURSE;
            case Happening.StanceRoundBegun begun -> COURSE;
            case Happening.StanceRoundClosed closed -> COURSE;
            case Happening.RecommendationWithdrawn withdrawn -> COURSE;
            case Happening.ConsoleOpened opened -> COURSE;
            case Happening.WrittenFor written -> WORDS;
            case Happening.AnswerDismissed dismissed -> WORDS;
        };
    }

    private static boolean isDoor(Happening.Switch what) {
        return what == Happening.Switch.APPROVAL || what == Happening.Switch.DOOR_CLOSED;
    }
}
