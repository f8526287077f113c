package no.trepart.chat;

import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopExpired;
import no.trepart.workshop.WorkshopRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes who said what when a workshop is closed, and everything when it is removed. */
@Component
class Anonymiser {

    private final Messages messages;

    Anonymiser(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(WorkshopClosed closed) {
        messages.forgetAuthors(closed.workshop());
    }

    @EventListener
    void on(WorkshopExpired expired) {
        messages.removeAll(expired.workshop());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        messages.removeAll(removed.workshop());
    }
}
