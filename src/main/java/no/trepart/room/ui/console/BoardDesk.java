package no.trepart.room.ui.console;

import java.util.List;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.SortingService;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.SuggestionService;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.workshop.Seat;

/** What a facilitator does with one suggestion on the board; a refusal is shown, and tells the caller to keep what was typed. */
record BoardDesk(Seat seat, SortingService sorting, SuggestionService suggestions) {

    boolean merge(String id, String into) {
        return Lead.told(sorting.merge(seat, new SuggestionId(id), new SuggestionId(into)));
    }

    boolean reword(String id, String text) {
        return Lead.told(sorting.reword(seat, new SuggestionId(id), text));
    }

    boolean split(String id, List<String> parts) {
        return Lead.told(sorting.split(seat, new SuggestionId(id), parts));
    }

    boolean clear(String id) {
        return Lead.told(sorting.clear(seat, new SuggestionId(id)));
    }

    boolean park(String id) {
        return Lead.told(sorting.park(seat, new SuggestionId(id)));
    }

    boolean reopen(String id) {
        return Lead.told(sorting.reopen(seat, new SuggestionId(id)));
    }

    boolean hide(String id, String reason) {
        return Lead.told(sorting.hide(seat, new SuggestionId(id), reason));
    }

    boolean undo() {
        return Lead.told(sorting.undo(seat));
    }

    /** Undoes the last thing that was done with one suggestion; of one that is merged, the merge. */
    boolean undo(String id) {
        return Lead.told(sorting.undo(seat, new SuggestionId(id)));
    }

    boolean kind(String id, Kind kind) {
        return Lead.told(suggestions.setKind(seat, new SuggestionId(id), kind));
    }

    boolean answer(String id, TriageAnswer answer) {
        return Lead.told(suggestions.answer(seat, new SuggestionId(id), answer));
    }
}
