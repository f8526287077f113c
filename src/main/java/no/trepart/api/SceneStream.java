package no.trepart.api;

import java.io.IOException;
import java.util.Optional;
import no.trepart.live.Live;
import no.trepart.room.Attendance;
import no.trepart.room.Rooms;
import no.trepart.room.Scene;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One client that follows a workshop, served by a virtual thread of its own. */
final class SceneStream implements Runnable {

    static final String EVENT = "scene";

    private static final Logger LOG = LoggerFactory.getLogger(SceneStream.class);

    private final Seat seat;
    private final House house;
    private final SseEmitter client = new SseEmitter(0L);
    private final Newest newest = new Newest();
    private final String seen;
    private @Nullable SceneMark sent;

    /** What a stream needs of the house. */
    record House(Rooms rooms, Attendance attendance, WorkshopService workshops, ApiProperties properties) {}

    /**
     * A stream for a seat.
     *
     * @param seen the identity of the last event that the client has got; empty if it has none
     */
    SceneStream(Seat seat, House house, String seen) {
        this.seat = seat;
        this.house = house;
        this.seen = seen;
        client.onCompletion(newest::end);
        client.onTimeout(newest::end);
        client.onError(gone -> newest.end());
    }

    Seat seat() {
        return seat;
    }

    SseEmitter client() {
        return client;
    }

    /** Ends it, as when the workshop is removed. */
    void end() {
        newest.end();
    }

    @Override
    public void run() {
        try {
            enter();
            client.complete();
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A client went away", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            client.complete();
        } catch (RuntimeException e) {
            LOG.error("An event stream broke off; its client will come back", e);
            client.complete();
        }
    }

    private void enter() throws IOException, InterruptedException {
        Live.Following room =
                house.rooms().enter(seat.workshop(), snapshot -> snapshot.ifPresentOrElse(newest::put, newest::end));
        seat.sitter().ifPresent(id -> house.attendance().arrive(seat.workshop(), id));
        try {
            follow();
        } finally {
            seat.sitter().ifPresent(id -> house.attendance().leave(seat.workshop(), id));
            room.close();
        }
    }

    private void follow() throws IOException, InterruptedException {
        while (!newest.hasEnded()) {
            Optional<WorkshopSnapshot> next = newest.take(house.properties().heartbeat());
            boolean stays = next.isPresent() ? show(next.get()) : isStillThere();
            if (!stays) {
                newest.end();
            }
        }
    }

    private boolean show(WorkshopSnapshot snapshot) throws IOException {
        Optional<Scene> scene = Scene.of(snapshot, seat);
        if (scene.isPresent()) {
            send(scene.get());
        }
        return scene.isPresent();
    }

    private void send(Scene scene) throws IOException {
        SceneMark mark = SceneMark.of(scene);
        String id = mark.event();
        boolean known = sent == null ? id.equals(seen) : sent.equals(mark);
        sent = mark;
        if (!known) {
            client.send(SseEmitter.event().id(id).name(EVENT).data(scene, MediaType.APPLICATION_JSON));
        }
    }

    /** Shows that the line lives, and finds out whether another node has removed the workshop. */
    private boolean isStillThere() throws IOException {
        boolean there = house.workshops().find(seat.workshop()).isPresent();
        if (there && !newest.hasEnded()) {
            client.send(SseEmitter.event().comment("still here"));
        }
        return there;
    }
}
