package no.trepart.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveTest {

    private final Live live = new Live();
    private final AtomicInteger told = new AtomicInteger();

    @AfterEach
    void close() throws InterruptedException {
        live.destroy();
    }

    @Test
    void a_follower_that_fails_badly_keeps_nobody_from_this_change_or_the_next() {
        live.follow("room", () -> {
            throw new StackOverflowError("a broken screen");
        });
        live.follow("room", told::incrementAndGet);
        live.changed("room");
        await().untilAsserted(() -> assertThat(told).hasValue(1));
        live.changed("room");
        await().untilAsserted(() -> assertThat(told).hasValue(2));
    }
}
