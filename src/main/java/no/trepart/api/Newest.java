package no.trepart.api;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import no.trepart.room.WorkshopSnapshot;
import org.jspecify.annotations.Nullable;

/** Holds the newest snapshot for a reader who may be slow: what it did not get to read in time it never reads. */
final class Newest {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private @Nullable WorkshopSnapshot waiting;
    private @Nullable WorkshopSnapshot last;
    private boolean ended;

    /** Puts a snapshot there, unless it is older than one that was there already. */
    void put(WorkshopSnapshot snapshot) {
        lock.lock();
        try {
            if (last == null || !snapshot.takenAt().isBefore(last.takenAt())) {
                last = snapshot;
                waiting = snapshot;
                news.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes the newest snapshot, waiting for one if need be; empty if the time is up or it has ended. */
    Optional<WorkshopSnapshot> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (waiting == null && !ended && left > 0) {
                left = news.awaitNanos(left);
            }
            Optional<WorkshopSnapshot> taken = ended ? Optional.empty() : Optional.ofNullable(waiting);
            waiting = null;
            return taken;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean hasEnded() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }
}
