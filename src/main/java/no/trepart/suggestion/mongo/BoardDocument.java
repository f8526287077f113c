package no.trepart.suggestion.mongo;

import java.time.Instant;
import java.util.List;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.SortingStep;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A sorting board as stored: one document for each workshop, so that a step is one atomic operation. */
record BoardDocument(@Id String id, int revision, List<Entry> entries) {

    static final String COLLECTION = "boards";
    static final String ID = "_id";
    static final String REVISION = "revision";
    static final String ENTRIES = "entries";
    static final String UNDONE = "undone";

    Board toBoard() {
        return new Board(revision, entries.stream().map(Entry::toEntry).toList());
    }

    /** One step; which of the optional fields are set depends on the deed. */
    record Entry(
            String deed,
            String suggestion,
            @Nullable String into,
            @Nullable List<String> parts,
            @Nullable String text,
            Role by,
            Instant at,
            boolean undone) {

        static Entry of(BoardEntry entry) {
            return switch (entry.step()) {
                case SortingStep.Merged(SuggestionId id, SuggestionId into) ->
                    entry("merged", id, into.value(), null, null, entry);
                case SortingStep.Split(SuggestionId id, List<SuggestionId> parts) ->
                    entry(
                            "split",
                            id,
                            null,
                            parts.stream().map(SuggestionId::value).toList(),
                            null,
                            entry);
                case SortingStep.Reworded(SuggestionId id, String text) ->
                    entry("reworded", id, null, null, text, entry);
                case SortingStep.Hidden(SuggestionId id, String reason) ->
                    entry("hidden", id, null, null, reason, entry);
                case SortingStep.Cleared(SuggestionId id) -> entry("cleared", id, null, null, null, entry);
                case SortingStep.Parked(SuggestionId id) -> entry("parked", id, null, null, null, entry);
                case SortingStep.Reopened(SuggestionId id) -> entry("reopened", id, null, null, null, entry);
            };
        }

        private static Entry entry(
                String deed,
                SuggestionId id,
                @Nullable String into,
                @Nullable List<String> parts,
                @Nullable String text,
                BoardEntry entry) {
            return new Entry(deed, id.value(), into, parts, text, entry.by(), entry.at(), entry.undone());
        }

        BoardEntry toEntry() {
            return new BoardEntry(step(), by, at, undone);
        }

        private SortingStep step() {
            SuggestionId id = new SuggestionId(suggestion);
            return switch (deed) {
                case "merged" -> new SortingStep.Merged(id, new SuggestionId(present(into)));
                case "split" ->
                    new SortingStep.Split(
                            id, present(parts).stream().map(SuggestionId::new).toList());
                case "reworded" -> new SortingStep.Reworded(id, present(text));
                case "hidden" -> new SortingStep.Hidden(id, present(text));
                case "cleared" -> new SortingStep.Cleared(id);
                case "parked" -> new SortingStep.Parked(id);
                case "reopened" -> new SortingStep.Reopened(id);
                default -> throw new IllegalStateException("A board holds a step this version does not know: " + deed);
            };
        }

        private <T> T present(@Nullable T value) {
            if (value == null) {
                throw new IllegalStateException("A step «" + deed + "» on a board lacks a field");
            }
            return value;
        }
    }
}
