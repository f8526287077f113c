package no.trepart.workshop;

import org.springframework.stereotype.Component;

/** Deletes when a workshop is closed what could tell who did what: receipts, what tokens are made of, how much each has written. */
@Component
class Anonymiser implements Traces {

    private final Receipts receipts;
    private final Participants participants;
    private final Workshops workshops;

    Anonymiser(Receipts receipts, Participants participants, Workshops workshops) {
        this.receipts = receipts;
        this.participants = participants;
        this.workshops = workshops;
    }

    @Override
    public void forgetPeople(WorkshopClosed closed) {
        receipts.removeAll(closed.workshop());
        participants.forgetCounts(closed.workshop());
        workshops.forgetSalt(closed.workshop());
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        receipts.removeAll(workshop);
    }
}
