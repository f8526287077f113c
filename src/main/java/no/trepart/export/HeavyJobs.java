package no.trepart.export;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Runs what takes much of the machine, a few at a time, so that the votes of a meeting never wait for a file. */
@Component
class HeavyJobs implements DisposableBean {

    /** Two exports at once must leave the rest of a small machine to the room. */
    private static final int AT_ONCE = 2;

    /** More than this would wait longer than people do. */
    private static final int WAITING = 4;

    private final ThreadPoolExecutor pool;

    @Autowired
    HeavyJobs() {
        this(AT_ONCE, WAITING);
    }

    HeavyJobs(int atOnce, int waiting) {
        pool = new ThreadPoolExecutor(
                atOnce,
                atOnce,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().name("export-", 1).daemon().factory());
        pool.allowCoreThreadTimeOut(true);
    }

    /** Waits for a job; empty at once if too many wait already. */
    <T> Optional<T> run(Supplier<T> job) {
        Future<T> made;
        try {
            made = pool.submit(job::get);
        } catch (RejectedExecutionException busy) {
            return Optional.empty();
        }
        return Optional.of(await(made));
    }

    /** Whether the next job would be turned away. */
    boolean isFull() {
        return pool.getQueue().remainingCapacity() == 0;
    }

    private static <T> T await(Future<T> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            made.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the file any more", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The file could not be made", e.getCause());
        }
    }

    @Override
    public void destroy() {
        pool.shutdownNow();
    }
}
