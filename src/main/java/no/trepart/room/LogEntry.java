package no.trepart.room;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.suggestion.SortingStep;
import no.trepart.workshop.Happening;
import no.trepart.workshop.Role;

/** A line of the log that those who lead the room share: what was done, when, and in which role; never by whom. */
public sealed interface LogEntry {

    Instant at();

    Role by();

    /**
     * A step on the sorting board.
     *
     * @param undone whether it was taken back later
     */
    record OnTheBoard(Instant at, Role by, SortingStep step, boolean undone) implements LogEntry {}

    /**
     * Anything else.
     *
     * @param times how often, where it is told once for many times
     */
    record InTheRoom(Instant at, Role by, Happening happening, int times) implements LogEntry {}

    /** The whole log, oldest first; the board keeps its own part of it, for a step and its line are one operation there. */
    static List<LogEntry> all(WorkshopSnapshot snapshot) {
        Stream<LogEntry> board = snapshot.board().entries().stream()
                .map(entry -> new OnTheBoard(entry.at(), entry.by(), entry.step(), entry.undone()));
        Stream<LogEntry> room = snapshot.audit().stream()
                .map(entry -> new InTheRoom(entry.at(), entry.by(), entry.what(), entry.times()));
        return Stream.concat(board, room)
                .sorted(Comparator.comparing(LogEntry::at))
                .toList();
    }
}
