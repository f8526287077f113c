package no.trepart.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ErrandsTest {

    private final Errands<String, Integer> errands = new Errands<>();
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch door = new CountDownLatch(1);

    @Test
    void those_who_wait_share_one_errand() {
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> errands.run("w", this::slowly));
        await().until(() -> runs.get() == 1);
        List<CompletableFuture<Integer>> others = IntStream.range(0, 20)
                .mapToObj(i -> inAThreadOfItsOwn(() -> errands.run("w", runs::incrementAndGet)))
                .toList();
        await().until(() -> waiting.get() == 20);
        door.countDown();

        assertThat(first.join()).isEqualTo(1);
        assertThat(others).extracting(CompletableFuture::join).allMatch(answer -> answer > 1);
        assertThat(runs).hasValueLessThan(20);
    }

    private CompletableFuture<Integer> inAThreadOfItsOwn(Supplier<Integer> act) {
        CompletableFuture<Integer> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            waiting.incrementAndGet();
            answer.complete(act.get());
        });
        return answer;
    }

    private int slowly() {
        int run = runs.incrementAndGet();
        try {
            door.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return run;
    }

    @Test
    void nobody_gets_an_answer_that_is_older_than_the_question() {
        AtomicInteger written = new AtomicInteger();
        List<Boolean> fresh = Together.on(8, thread -> {
            boolean all = true;
            for (int i = 0; i < 2_000; i++) {
                int mine = written.incrementAndGet();
                all &= errands.run("w", written::get) >= mine;
            }
            return all;
        });
        assertThat(fresh).containsOnly(true);
    }

    @Test
    void an_errand_that_fails_fails_for_nobody_else() {
        assertThatIllegalStateException()
                .isThrownBy(() -> errands.run("w", () -> {
                    throw new IllegalStateException("lost");
                }));
        assertThat(errands.run("w", runs::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void different_things_are_asked_apart() {
        CompletableFuture<Integer> slow = CompletableFuture.supplyAsync(() -> errands.run("w", this::slowly));
        await().until(() -> runs.get() == 1);
        assertThat(errands.run("v", runs::incrementAndGet)).isEqualTo(2);
        door.countDown();
        assertThat(slow.join()).isEqualTo(1);
    }

    @Test
    void nothing_is_kept_once_everybody_has_an_answer() {
        errands.run("w", runs::incrementAndGet);
        assertThat(errands.run("w", runs::incrementAndGet)).isEqualTo(2);
    }
}
