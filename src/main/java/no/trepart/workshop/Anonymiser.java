package no.trepart.workshop;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes when a workshop is closed what could tell who did what: receipts, what tokens are made of, how much each has written. */
@Component
class Anonymiser {

    private final Receipts receipts;
    private final Participants participants;
    private final Workshops workshops;

    Anonymiser(Receipts receipts, Participants participants, Workshops workshops) {
        this.receipts = receipts;
        this.participants = participants;
        this.workshops = workshops;
    }

    @EventListener
    void on(WorkshopClosed closed) {
        receipts.removeAll(closed.workshop());
        participants.forgetCounts(closed.workshop());
        workshops.forgetSalt(closed.workshop());
    }

    @EventListener
    void on(WorkshopExpired expired) {
        receipts.removeAll(expired.workshop());
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        receipts.removeAll(removed.workshop());
    }
}
