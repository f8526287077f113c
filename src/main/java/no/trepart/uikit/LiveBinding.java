package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.shared.SharedNumberSignal;
import java.util.function.Consumer;

/**
 * One state that many screens show: they are told by a small ticking signal and read the same immutable object.
 *
 * <p>The state itself is not put into a signal, for a shared signal would turn it into JSON and back once per screen.
 */
public final class LiveBinding<T> {

    private final SharedNumberSignal tick = new SharedNumberSignal();
    private volatile T state;
    private long count;

    /**
     * A binding that shows a first state.
     *
     * @param first an immutable state
     */
    public LiveBinding(T first) {
        this.state = first;
    }

    /** Replaces the state and tells every screen; from any thread, and without waiting for them. */
    public synchronized void publish(T newer) {
        state = newer;
        count++;
        var unused = tick.set((double) count);
    }

    /** The state now, from anywhere. */
    public T now() {
        return state;
    }

    /** The state, inside an effect that is to run again when it changes. */
    public T read() {
        var unused = tick.get();
        return state;
    }

    /** Shows the state now and whenever it changes, for as long as the part is on a page; the page's lock is held. */
    public Registration show(Component part, Consumer<T> shown) {
        return Signal.effect(part, () -> shown.accept(read()));
    }
}
