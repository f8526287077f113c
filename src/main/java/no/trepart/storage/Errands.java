package no.trepart.storage;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets all who want the same of the database at the same moment send one of them, who brings the answer for all.
 *
 * <p>It keeps nothing: an answer is only given to those who asked before its errand began, so none is older than the question.
 */
public final class Errands<K, V> {

    private final ConcurrentHashMap<K, Queue<V>> queues = new ConcurrentHashMap<>();

    /**
     * The answer of an errand that began after this was called.
     *
     * @param about those who ask about the same must want the same
     * @param errand is run by one of those who wait; what it throws only they get
     */
    public V run(K about, Supplier<V> errand) {
        Queue<V> queue = queues.compute(about, (same, there) -> (there == null ? new Queue<V>() : there).entered());
        try {
            return queue.answer(errand);
        } finally {
            queues.computeIfPresent(about, (same, there) -> there.left());
        }
    }

    /** Those who ask about the same. */
    private static final class Queue<V> {

        private final Lock turn = new ReentrantLock();
        private final AtomicLong asked = new AtomicLong();
        private @Nullable Answer<V> last;
        private int people;

        private record Answer<V>(long covers, V value) {}

        Queue<V> entered() {
            people++;
            return this;
        }

        @Nullable
        Queue<V> left() {
            people--;
            return people == 0 ? null : this;
        }

        V answer(Supplier<V> errand) {
            long ticket = asked.incrementAndGet();
            turn.lock();
            try {
                Answer<V> answer = last;
                if (answer == null || answer.covers() < ticket) {
                    long covers = asked.get();
                    answer = new Answer<>(covers, errand.get());
                    last = answer;
                }
                return answer.value();
            } finally {
                turn.unlock();
            }
        }
    }
}
