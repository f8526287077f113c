package no.trepart.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Does several things that do not depend on each other: one that fails does not keep the others from being done. */
public final class Attempts {

    private Attempts() {}

    /** Does all of them, in order; then throws the first failure, with the others as suppressed ones. */
    public static void all(Stream<Runnable> acts) {
        List<RuntimeException> failures = new ArrayList<>();
        acts.forEachOrdered(act -> {
            try {
                act.run();
            } catch (RuntimeException e) {
                failures.add(e);
            }
        });
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.stream().filter(other -> !other.equals(first)).forEach(first::addSuppressed);
            throw first;
        }
    }
}
