package no.trepart.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import no.trepart.live.Live;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoomTest {

    private static final WorkshopId ID = new WorkshopId("w-1");

    private final Live live = new Live();
    private final WorkshopSnapshot before = Snapshot.aWorkshop().take();
    private final WorkshopSnapshot after = Snapshot.aWorkshop().take();
    private final AtomicReference<WorkshopSnapshot> stored = new AtomicReference<>(before);
    private final Room room = new Room(ID, () -> Optional.of(stored.get()), live);
    private final List<WorkshopSnapshot> got = new CopyOnWriteArrayList<>();

    @AfterEach
    void close() throws InterruptedException {
        live.destroy();
    }

    @Test
    void a_newcomer_gets_the_present_snapshot_and_then_the_newer_ones() {
        room.add(snapshot -> got.add(snapshot.orElseThrow()));
        room.greet(snapshot -> got.add(snapshot.orElseThrow()));
        assertThat(got).containsExactly(before);
        change();
        await().untilAsserted(() -> assertThat(got).containsExactly(before, after));
    }

    /** A change that comes while somebody is being greeted; the older snapshot would else stay on that screen until the next change. */
    @Test
    void a_newcomer_never_gets_an_older_snapshot_after_a_newer_one() {
        CountDownLatch newer = new CountDownLatch(1);
        room.add(snapshot -> {
            got.add(snapshot.orElseThrow());
            newer.countDown();
        });
        room.greet(snapshot -> {
            change();
            assertThat(waited(newer)).as("the newer snapshot came first").isFalse();
            got.add(snapshot.orElseThrow());
        });
        await().untilAsserted(() -> assertThat(got).containsExactly(before, after));
    }

    @Test
    void a_room_that_could_not_be_opened_is_followed_by_nobody() {
        WorkshopId broken = new WorkshopId("w-2");
        assertThatIllegalStateException().isThrownBy(() -> new Room(broken, RoomTest::fails, live));
        assertThat(live.followed()).doesNotContain(broken.value());
    }

    private static Optional<WorkshopSnapshot> fails() {
        throw new IllegalStateException("The database is away");
    }

    private void change() {
        stored.set(after);
        live.changed(ID.value());
    }

    private static boolean waited(CountDownLatch latch) {
        try {
            return latch.await(300, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
