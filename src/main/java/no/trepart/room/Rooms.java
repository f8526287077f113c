package no.trepart.room;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import no.trepart.live.Live;
import no.trepart.storage.Errands;
import no.trepart.workshop.WorkshopId;
import org.springframework.stereotype.Component;

/** The rooms that somebody on this node looks into; each takes one snapshot per frame and shares it. */
@Component
public class Rooms {

    private final ConcurrentHashMap<WorkshopId, Room> open = new ConcurrentHashMap<>();
    private final Snapshots snapshots;
    private final Live live;
    private final Errands<WorkshopId, Optional<WorkshopSnapshot>> looks = new Errands<>();

    Rooms(Snapshots snapshots, Live live) {
        this.snapshots = snapshots;
        this.live = live;
    }

    /** The workshop as it is now, with all that was written before this was called; empty if there is none. */
    public Optional<WorkshopSnapshot> look(WorkshopId id) {
        return looks.run(id, () -> present(id));
    }

    /** What the open room shows, where nothing has changed since; to ask for that is one small query, and a snapshot is many. */
    private Optional<WorkshopSnapshot> present(WorkshopId id) {
        Room room = open.get(id);
        Optional<WorkshopSnapshot> shown = room == null ? Optional.empty() : room.latest();
        return shown.flatMap(snapshots::stillTrue).or(() -> snapshots.take(id));
    }

    /**
     * Follows a workshop.
     *
     * @param onSnapshot gets the present snapshot before this returns, and each newer one on another thread; it is empty once the
     *     workshop was removed
     */
    public Live.Following enter(WorkshopId id, Consumer<Optional<WorkshopSnapshot>> onSnapshot) {
        Room room = open.compute(id, (workshop, there) -> {
            Room entered = there == null ? new Room(workshop, () -> snapshots.take(workshop), live) : there;
            entered.add(onSnapshot);
            return entered;
        });
        room.greet(onSnapshot);
        return () -> leave(id, onSnapshot);
    }

    private void leave(WorkshopId id, Consumer<Optional<WorkshopSnapshot>> onSnapshot) {
        open.computeIfPresent(id, (workshop, room) -> room.remove(onSnapshot) ? null : room);
    }
}
