package no.trepart.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One state that many screens show: they are told that there is something newer and read the same immutable object.
 *
 * <p>Not a signal of Flow: that would turn the state into JSON and back once per screen, and it loses a change, or draws without the
 * page's lock, when the change comes just while a page opens.
 */
public final class LiveBinding<T> {

    private final List<Screen> screens = new CopyOnWriteArrayList<>();
    private final Executor tellers;
    private volatile T state;

    /**
     * A binding that shows a first state.
     *
     * @param first an immutable state
     * @param tellers tell one screen each, which takes as long as that screen is slow to draw or to reach
     */
    public LiveBinding(T first, Executor tellers) {
        this.state = first;
        this.tellers = tellers;
    }

    /** Replaces the state and tells every screen; from any thread, and without waiting for any of them. */
    public void publish(T newer) {
        state = newer;
        screens.forEach(Screen::wake);
    }

    /**
     * Shows the state and whenever it changes, for as long as the part is on a page; the page's lock is held.
     *
     * @param part if it is not on a page yet, the state is shown once it is
     */
    public Registration show(Component part, Consumer<T> shown) {
        Registration attaching = part.addAttachListener(attached -> open(part, attached.getUI(), shown));
        part.getUI().filter(page -> part.isAttached()).ifPresent(page -> open(part, page, shown));
        return Registration.combine(attaching, () -> screens.removeIf(screen -> screen.part.equals(part)));
    }

    private void open(Component part, UI page, Consumer<T> shown) {
        Screen screen = new Screen(part, page, shown);
        // First followed, then drawn: a change in between is drawn afterwards and not lost.
        screens.add(screen);
        part.addDetachListener(detached -> {
            detached.unregisterListener();
            screens.remove(screen);
        });
        screen.draw();
    }

    /** A part on a page. */
    private class Screen {

        private final Component part;
        private final UI page;
        private final Consumer<T> shown;
        private final AtomicBoolean woken = new AtomicBoolean();

        Screen(Component part, UI page, Consumer<T> shown) {
            this.part = part;
            this.page = page;
            this.shown = shown;
        }

        void wake() {
            if (woken.compareAndSet(false, true)) {
                tellers.execute(this::tell);
            }
        }

        private void tell() {
            try {
                var unused = page.access(this::draw);
            } catch (UIDetachedException gone) {
                screens.remove(this);
            }
        }

        void draw() {
            woken.set(false);
            if (screens.contains(this)) {
                shown.accept(state);
            }
        }
    }
}
