package no.trepart.api;

import java.util.List;
import java.util.Optional;
import no.trepart.room.Agreement;
import no.trepart.room.Card;
import no.trepart.room.ConsoleScene;
import no.trepart.room.LeaderScene;
import no.trepart.room.ParticipantScene;
import no.trepart.room.Rooms;
import no.trepart.room.Scene;
import no.trepart.room.WallScene;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Seat;
import org.springframework.stereotype.Component;

/** Looks things up in the scene of whoever asks, so that nobody is told more than their screen shows. */
@Component
class Scenes {

    private final Rooms rooms;

    Scenes(Rooms rooms) {
        this.rooms = rooms;
    }

    WorkshopSnapshot snapshot(Seat seat) {
        return rooms.look(seat.workshop()).orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_CODE));
    }

    Scene scene(Seat seat) {
        return Scene.of(snapshot(seat), seat).orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_KEY));
    }

    /** The suggestion as whoever asks may see it; empty while posts are hidden from them. */
    Optional<Card> card(Seat seat, SuggestionId id) {
        List<Card> cards =
                switch (scene(seat)) {
                    case ParticipantScene participant -> participant.cards();
                    case ConsoleScene console -> console.cards();
                    case WallScene wall -> wall.cards();
                    case LeaderScene leader -> List.of();
                };
        return cards.stream().filter(card -> card.id().equals(id.value())).findFirst();
    }

    /** The agreement about a suggestion, or about the one it was merged into, with the viewer's own stance. */
    Agreement agreement(Seat seat, SuggestionId id) {
        WorkshopSnapshot snapshot = snapshot(seat);
        String root = root(snapshot, id).value();
        return agreements(snapshot, seat).stream()
                .filter(agreement -> agreement.subject().id().equals(root))
                .findFirst()
                .orElseThrow(() -> RefusedException.because(Refusal.NO_RECOMMENDATION));
    }

    /** The suggestion that one is handled with now, for those who lead the room. */
    SuggestionId root(Seat seat, SuggestionId id) {
        return root(led(seat), id);
    }

    private static SuggestionId root(WorkshopSnapshot snapshot, SuggestionId id) {
        if (snapshot.suggestions().stream().noneMatch(s -> s.id().equals(id))) {
            throw RefusedException.because(Refusal.UNKNOWN_SUGGESTION);
        }
        return snapshot.board().root(id);
    }

    /** Who waits to be let in, or did, under the name that those who lead the room were given. */
    ParticipantId newcomer(Seat seat, String door) {
        return led(seat).participants().stream()
                .map(Participant::id)
                .filter(id -> id.atTheDoor().equals(door))
                .findFirst()
                .orElseThrow(() -> RequestFaultException.of(RequestFault.NOT_FOUND));
    }

    private WorkshopSnapshot led(Seat seat) {
        if (!seat.leadsTheRoom()) {
            throw RefusedException.because(Refusal.ROLE_DOES_NOT_ALLOW);
        }
        return snapshot(seat);
    }

    /** The wall shows one agreement at a time; whoever asks for another gets what the leader sees, which names nobody. */
    private static List<Agreement> agreements(WorkshopSnapshot snapshot, Seat seat) {
        Scene scene = Scene.of(snapshot, seat).orElseThrow(() -> RefusedException.because(Refusal.UNKNOWN_KEY));
        return switch (scene) {
            case ParticipantScene participant -> participant.agreements();
            case ConsoleScene console -> console.agreements();
            case LeaderScene leader -> leader.agreements();
            case WallScene wall -> LeaderScene.of(snapshot).agreements();
        };
    }
}
