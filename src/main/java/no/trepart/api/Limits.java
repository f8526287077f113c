package no.trepart.api;

import no.trepart.workshop.JoinCode;
import no.trepart.workshop.Seat;
import org.springframework.stereotype.Component;

/** Keeps anybody from asking faster than the house can answer, so that one cannot take the room from the others. */
@Component
class Limits {

    private static final String ALL = "";

    private final Buckets participant;
    private final Buckets key;
    private final Buckets workshop;
    private final Buckets joins;
    private final Buckets host;
    private final Buckets library;

    Limits(ApiProperties properties) {
        ApiProperties.Rates rates = properties.rates();
        this.participant = new Buckets(rates.participant());
        this.key = new Buckets(rates.key());
        this.workshop = new Buckets(rates.workshop());
        this.joins = new Buckets(rates.joins());
        this.host = new Buckets(rates.host());
        this.library = new Buckets(rates.library());
    }

    /** A request of somebody whose key or token is known. */
    void asks(Seat seat) {
        String room = seat.workshop().value();
        seat.sitter().ifPresentOrElse(id -> participant.take(id.value()), () -> key.take(room + " " + seat.role()));
        workshop.take(room);
    }

    void joins(JoinCode code) {
        joins.take(code.value());
    }

    void asksAsHost() {
        host.take(ALL);
    }

    void asksTheLibrary() {
        library.take(ALL);
    }
}
