package no.trepart.api;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.trepart.room.Attendance;
import no.trepart.room.Rooms;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopRemoved;
import no.trepart.workshop.WorkshopService;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The event streams that are open on this node. */
@Component
class SceneStreams {

    private static final Duration COME_BACK = Duration.ofSeconds(10);

    private final Set<SceneStream> open = ConcurrentHashMap.newKeySet();
    private final SceneStream.House house;

    SceneStreams(Rooms rooms, Attendance attendance, WorkshopService workshops, ApiProperties properties) {
        this.house = new SceneStream.House(rooms, attendance, workshops, properties);
    }

    /**
     * Opens a stream.
     *
     * @param seen the identity of the last event that the client has got; empty if it has none
     */
    SseEmitter open(Seat seat, String seen) {
        check(seat);
        SceneStream stream = new SceneStream(seat, house, seen);
        open.add(stream);
        Thread.ofVirtual().name("events").start(() -> follow(stream));
        return stream.client();
    }

    private void follow(SceneStream stream) {
        try {
            stream.run();
        } finally {
            open.remove(stream);
        }
    }

    private void check(Seat seat) {
        long own = open.stream().filter(other -> other.seat().equals(seat)).count();
        long inRoom = open.stream()
                .filter(other -> other.seat().workshop().equals(seat.workshop()))
                .count();
        if (own >= house.properties().streamsEach()
                || inRoom >= house.properties().streamsPerWorkshop()) {
            throw RefusedException.tooFast(COME_BACK);
        }
    }

    int count() {
        return open.size();
    }

    @EventListener
    void on(WorkshopRemoved removed) {
        open.stream()
                .filter(stream -> stream.seat().workshop().equals(removed.workshop()))
                .forEach(SceneStream::end);
    }

    /** Open streams would hold up an orderly shutdown until its patience ends. */
    @EventListener
    void on(ContextClosedEvent closing) {
        open.forEach(SceneStream::end);
    }
}
