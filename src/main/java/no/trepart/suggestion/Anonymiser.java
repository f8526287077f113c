package no.trepart.suggestion;

import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes who wrote what when a workshop is closed, and everything when it is removed. */
@Component
class Anonymiser {

    private final Suggestions suggestions;
    private final Boards boards;

    Anonymiser(Suggestions suggestions, Boards boards) {
        this.suggestions = suggestions;
        this.boards = boards;
    }

    @EventListener
    void on(WorkshopClosed closed) {
        suggestions.forgetAuthors(closed.workshop());
    }

    @EventListener
    void on(WorkshopExpired expired) {
        removeAll(expired.workshop());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        removeAll(removed.workshop());
    }

    private void removeAll(WorkshopId workshop) {
        suggestions.removeAll(workshop);
        boards.remove(workshop);
    }
}
