package no.trepart.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Wakes those who follow a room when it changed, at once for the first change and then at most once per frame.
 *
 * <p>A wake-up says only that there is something newer: a follower reads the state itself, so a missed or doubled one does no harm.
 */
@Component
public class Live implements DisposableBean {

    /** The shortest time between two wake-ups of a room: about eight frames a second. */
    public static final Duration FRAME = Duration.ofMillis(120);

    private final ConcurrentHashMap<String, Frames> rooms = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("live-frames").daemon().factory());

    /** Something in the room changed; returns at once. */
    public void changed(String room) {
        Frames frames = rooms.get(room);
        if (frames != null) {
            frames.changed();
        }
    }

    /** Follows a room; the wake-ups come on a virtual thread, never two at a time for one room. */
    public Following follow(String room, Runnable wakeUp) {
        Following[] following = new Following[1];
        rooms.compute(room, (name, open) -> {
            Frames frames = open == null ? new Frames(clock) : open;
            frames.add(wakeUp);
            following[0] = () -> unfollow(name, wakeUp);
            return frames;
        });
        return following[0];
    }

    /** The rooms that somebody on this node follows. */
    public Set<String> followed() {
        return Set.copyOf(rooms.keySet());
    }

    private void unfollow(String room, Runnable wakeUp) {
        rooms.computeIfPresent(room, (name, frames) -> frames.remove(wakeUp) ? null : frames);
    }

    @Override
    public void destroy() throws InterruptedException {
        clock.shutdownNow();
        clock.awaitTermination(1, TimeUnit.SECONDS);
    }

    /** Ends the following of a room. */
    @FunctionalInterface
    public interface Following extends AutoCloseable {

        @Override
        void close();
    }
}
