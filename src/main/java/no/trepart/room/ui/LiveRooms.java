package no.trepart.room.ui;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.trepart.live.Live;
import no.trepart.room.Rooms;
import no.trepart.room.WorkshopSnapshot;
import no.trepart.uikit.LiveBinding;
import no.trepart.workshop.WorkshopId;
import no.trepart.workshop.WorkshopRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Binds screens to workshops: all screens of a workshop on this node share one binding and so one snapshot. */
@Component
public class LiveRooms {

    private final ConcurrentHashMap<WorkshopId, Shared> shared = new ConcurrentHashMap<>();
    private final Rooms rooms;

    LiveRooms(Rooms rooms) {
        this.rooms = rooms;
    }

    /**
     * Shows every new snapshot of a workshop on a screen, for as long as the screen is attached.
     *
     * @param show is called with the page's lock held, the first time as soon as the screen is attached
     */
    public void show(com.vaadin.flow.component.Component screen, WorkshopId id, Consumer<WorkshopSnapshot> show) {
        show(screen, id, show, () -> {});
    }

    /**
     * As {@link #show(com.vaadin.flow.component.Component, WorkshopId, Consumer)}.
     *
     * @param removed is called when the workshop is gone for good
     */
    public void show(
            com.vaadin.flow.component.Component screen,
            WorkshopId id,
            Consumer<WorkshopSnapshot> show,
            Runnable removed) {
        Shared room = enter(id);
        var unused = room.binding.show(screen, snapshot -> snapshot.ifPresentOrElse(show, removed));
        screen.addDetachListener(detached -> {
            detached.unregisterListener();
            leave(id);
        });
    }

    private Shared enter(WorkshopId id) {
        return shared.compute(id, (workshop, there) -> {
            Shared room = there == null ? new Shared(workshop, rooms) : there;
            room.screens++;
            return room;
        });
    }

    private void leave(WorkshopId id) {
        shared.computeIfPresent(id, (workshop, room) -> {
            room.screens--;
            if (room.screens > 0) {
                return room;
            }
            room.following.close();
            return null;
        });
    }

    /** Nothing else tells the screens: the event comes before the workshop is gone, and no change can follow. */
    @EventListener
    void on(WorkshopRemoved event) {
        Shared room = shared.get(event.workshop());
        if (room != null) {
            room.binding.publish(Optional.empty());
        }
    }

    /** What the screens of one workshop share. */
    private static class Shared {

        private final LiveBinding<Optional<WorkshopSnapshot>> binding =
                new LiveBinding<>(Optional.empty(), Thread::startVirtualThread);
        private final Live.Following following;
        private int screens;

        Shared(WorkshopId id, Rooms rooms) {
            this.following = rooms.enter(id, binding::publish);
        }
    }
}
