package no.trepart.storage.embedded;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Runs writes one after the other and returns from each only when a commit that covers it is on the disk.
 *
 * <p>Writers that wait share the next commit: whoever comes first commits everything that has finished by then.
 */
final class GroupCommit {

    private static final int COMMITS_BETWEEN_TIDYING = 64;
    private static final int LIVE_PERCENT_WANTED = 50;
    private static final int BYTES_TIDIED_AT_ONCE = 1 << 20;

    private final MVStore store;
    private final ReadWriteLock lock;
    private final Lock turn = new ReentrantLock();
    private long finished;
    private long covered;
    private int commits;

    GroupCommit(MVStore store, ReadWriteLock lock) {
        this.store = store;
        this.lock = lock;
    }

    <T> T write(Supplier<T> command) {
        T answer;
        long ticket;
        lock.writeLock().lock();
        try {
            answer = command.get();
            ticket = ++finished;
        } finally {
            lock.writeLock().unlock();
        }
        waitFor(ticket);
        return answer;
    }

    private void waitFor(long ticket) {
        turn.lock();
        try {
            if (covered < ticket) {
                covered = commit();
                tidy();
            }
        } finally {
            turn.unlock();
        }
    }

    private long commit() {
        long covers;
        // Readers may go on meanwhile; writers may not, so that the disk only ever sees whole commands.
        lock.readLock().lock();
        try {
            covers = finished;
            store.commit();
        } finally {
            lock.readLock().unlock();
        }
        store.sync();
        return covers;
    }

    /** Moves what lives out of nearly empty parts of the file, a little at a time, so that their space is used again. */
    private void tidy() {
        if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
            lock.writeLock().lock();
            try {
                store.compact(LIVE_PERCENT_WANTED, BYTES_TIDIED_AT_ONCE);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }
}
