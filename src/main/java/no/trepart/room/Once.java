package no.trepart.room;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is worked out when it is first asked for, and then shared by all threads. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private volatile @Nullable T result;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public T get() {
        T there = result;
        return there == null ? workOut() : there;
    }

    private synchronized T workOut() {
        T there = result;
        if (there == null) {
            there = work.get();
            result = there;
        }
        return there;
    }
}
