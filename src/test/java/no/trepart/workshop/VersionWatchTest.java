package no.trepart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.trepart.live.Live;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What another node does to a workshop that is looked at here. */
class VersionWatchTest {

    private static final WorkshopId ID = new WorkshopId("w-1");

    private final Live live = new Live();
    private final Map<WorkshopId, Long> stored = new ConcurrentHashMap<>(Map.of(ID, 7L));
    private final VersionWatch watch = new VersionWatch(workshops(), live);
    private final AtomicInteger told = new AtomicInteger();

    private Workshops workshops() {
        return (Workshops) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Workshops.class},
                (proxy, method, arguments) -> versions((Collection<?>) arguments[0]));
    }

    private Map<WorkshopId, Long> versions(Collection<?> ids) {
        Map<WorkshopId, Long> some = new ConcurrentHashMap<>(stored);
        some.keySet().removeIf(id -> !ids.contains(id));
        return some;
    }

    @AfterEach
    void close() throws InterruptedException {
        live.destroy();
    }

    private void tells(int times) {
        watch.look();
        await().untilAsserted(() -> assertThat(told).hasValue(times));
    }

    @Test
    void it_tells_at_first_sight_for_the_snapshot_may_be_older() {
        live.follow(ID.value(), told::incrementAndGet);
        tells(1);
    }

    @Test
    void it_tells_of_each_newer_version_and_of_no_other() {
        live.follow(ID.value(), told::incrementAndGet);
        tells(1);
        watch.look();
        stored.put(ID, 8L);
        tells(2);
    }

    @Test
    void it_tells_once_that_a_workshop_is_gone() {
        live.follow(ID.value(), told::incrementAndGet);
        tells(1);
        stored.clear();
        tells(2);
        watch.look();
        stored.put(ID, 9L);
        tells(3);
    }
}
