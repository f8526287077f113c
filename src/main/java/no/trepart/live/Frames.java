package no.trepart.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The frames of one room: many changes in, few wake-ups out. */
class Frames {

    private static final Logger LOG = LoggerFactory.getLogger(Frames.class);

    private final ScheduledExecutorService clock;
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private boolean scheduled;
    private boolean stale;

    Frames(ScheduledExecutorService clock) {
        this.clock = clock;
    }

    void add(Runnable follower) {
        followers.add(follower);
    }

    /** Removes a follower and tells whether nobody is left. */
    boolean remove(Runnable follower) {
        followers.remove(follower);
        return followers.isEmpty();
    }

    synchronized void changed() {
        if (scheduled) {
            stale = true;
        } else {
            scheduled = true;
            show();
        }
    }

    private void show() {
        Thread.startVirtualThread(this::wakeAllThenRest);
    }

    private void wakeAllThenRest() {
        try {
            followers.forEach(Frames::wake);
        } finally {
            rest();
        }
    }

    /** Whatever happened to the followers: without it nobody of this room would be woken again. */
    private void rest() {
        try {
            var unused = clock.schedule(this::rested, Live.FRAME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.debug("No more frames: the application is closing");
        }
    }

    private synchronized void rested() {
        if (stale) {
            stale = false;
            show();
        } else {
            scheduled = false;
        }
    }

    /** One follower that fails must not keep the others from their wake-up; the next change wakes it again. */
    private static void wake(Runnable follower) {
        try {
            follower.run();
        } catch (RuntimeException | Error e) {
            LOG.error("A follower of a room failed to take a change", e);
        }
    }
}
