package no.trepart.room;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import no.trepart.live.Live;
import no.trepart.workshop.WorkshopId;

/** One open room: the latest snapshot, and who wants to know of a newer one. */
class Room {

    private final Supplier<Optional<WorkshopSnapshot>> snapshots;
    private final Live.Following following;
    private final List<Consumer<Optional<WorkshopSnapshot>>> followers = new CopyOnWriteArrayList<>();
    private volatile Optional<WorkshopSnapshot> latest = Optional.empty();

    /** @param snapshots takes a snapshot of the workshop; empty if there is none any more */
    Room(WorkshopId id, Supplier<Optional<WorkshopSnapshot>> snapshots, Live live) {
        this.snapshots = snapshots;
        this.following = live.follow(id.value(), this::refresh);
        boolean entered = false;
        try {
            refresh();
            entered = true;
        } finally {
            if (!entered) {
                // Nobody gets this room, and so nobody would leave it.
                following.close();
            }
        }
    }

    void add(Consumer<Optional<WorkshopSnapshot>> follower) {
        followers.add(follower);
    }

    /** The newest snapshot that was shown. */
    Optional<WorkshopSnapshot> latest() {
        return latest;
    }

    /** Gives a newcomer the present snapshot, and never after a newer one. */
    synchronized void greet(Consumer<Optional<WorkshopSnapshot>> newcomer) {
        newcomer.accept(latest);
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
        latest = snapshots.get();
        followers.forEach(follower -> follower.accept(latest));
    }
}
