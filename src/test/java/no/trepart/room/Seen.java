package no.trepart.room;

import java.util.List;
import no.trepart.workshop.Seat;

/** What people find in a snapshot. */
final class Seen {

    private Seen() {}

    /** The scene of one who joined, by the name that {@link Snapshot} gave them. */
    static ParticipantScene by(String participant, WorkshopSnapshot snapshot) {
        return snapshot.participants().stream()
                .filter(each -> each.id().value().equals(participant))
                .findFirst()
                .flatMap(each -> ParticipantScene.of(snapshot, Seat.of(each, "token of " + participant)))
                .orElseThrow();
    }

    static Card card(List<Card> cards, String id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst().orElseThrow();
    }
}
