package no.trepart.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import no.trepart.live.Live;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** One open room: the latest snapshot, and who wants to know of a newer one. */
class Room {

    private final WorkshopId id;
    private final Snapshots snapshots;
    private final Live.Following following;
    private final List<Consumer<Optional<WorkshopSnapshot>>> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable WorkshopSnapshot latest;

    Room(WorkshopId id, Snapshots snapshots, Live live) {
        this.id = id;
        this.snapshots = snapshots;
        this.following = live.follow(id.value(), this::refresh);
        refresh();
    }

    Optional<WorkshopSnapshot> latest() {
        return Optional.ofNullable(latest);
    }

    void add(Consumer<Optional<WorkshopSnapshot>> follower) {
        followers.add(follower);
    }

    /** Removes a follower; the last one closes the room, which this tells. */
    boolean remove(Consumer<Optional<WorkshopSnapshot>> follower) {
        followers.remove(follower);
        if (followers.isEmpty()) {
            following.close();
        }
        return followers.isEmpty();
    }

    /** One at a time, so that no follower sees an older snapshot after a newer one. */
    private synchronized void refresh() {
        Optional<WorkshopSnapshot> snapshot = snapshots.take(id);
        latest = snapshot.orElse(null);
        followers.forEach(follower -> follower.accept(snapshot));
    }
}
