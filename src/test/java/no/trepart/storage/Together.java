package no.trepart.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Runs the same act on several threads at the same moment. */
public final class Together {

    private Together() {}

    /** What each of the threads answered; an act that throws makes this throw. */
    public static <T> List<T> on(int threads, IntFunction<T> act) {
        CyclicBarrier start = new CyclicBarrier(threads);
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> acts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                acts.add(() -> {
                    start.await();
                    return act.apply(number);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : pool.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException e) {
            throw new AssertionError("An act failed", e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }

    /** Waits for the others from within an act. */
    public static void await(CountDownLatch others) {
        try {
            others.await();
        } catch (InterruptedException e) {
            throw new AssertionError("Interrupted", e);
        }
    }
}
