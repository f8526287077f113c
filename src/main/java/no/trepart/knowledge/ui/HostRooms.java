package no.trepart.knowledge.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.trepart.chat.ChatService;
import no.trepart.chat.Quote;
import no.trepart.knowledge.Passage;
import no.trepart.security.Seats;
import no.trepart.workshop.FacilitationService;
import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Result;
import no.trepart.workshop.Role;
import no.trepart.workshop.Seat;
import no.trepart.workshop.Workshop;
import no.trepart.workshop.WorkshopService;
import org.springframework.stereotype.Component;

/** The open workshops that this browser leads, and what the library can show in them. */
@Component
class HostRooms {

    private final Seats seats;
    private final WorkshopService workshops;
    private final FacilitationService facilitation;
    private final ChatService chat;

    HostRooms(Seats seats, WorkshopService workshops, FacilitationService facilitation, ChatService chat) {
        this.seats = seats;
        this.workshops = workshops;
        this.facilitation = facilitation;
        this.chat = chat;
    }

    /** A workshop that is led from this browser. */
    record LedRoom(Seat seat, Workshop workshop) {}

    /**
     * The rooms to show something in.
     *
     * @param code the room that was come from, which then is the only one; blank for all
     */
    List<LedRoom> led(String code) {
        Optional<JoinCode> only = JoinCode.parse(code);
        return Stream.of(Role.FACILITATOR, Role.CO_FACILITATOR)
                .flatMap(role -> seats.all(role).stream())
                .flatMap(seat -> workshops.find(seat.workshop()).map(found -> new LedRoom(seat, found)).stream())
                .filter(room -> !room.workshop().isClosed())
                .filter(room ->
                        only.isEmpty() || only.get().equals(room.workshop().code()))
                .toList();
    }

    Result<Workshop> putOnWall(LedRoom room, Passage passage) {
        return facilitation.focusOnPassage(
                room.seat(), passage.id().value(), passage.source().value());
    }

    Result<Workshop> takeFromWall(LedRoom room) {
        return facilitation.endFocus(room.seat());
    }

    Result<Quote> send(LedRoom room, Passage passage, Quote quote) {
        return chat.show(room.seat(), quote, passage.source(), UUID.randomUUID().toString());
    }
}
