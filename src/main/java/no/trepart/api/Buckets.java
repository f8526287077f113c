package no.trepart.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;

/** One bucket of tokens for each of those who share a rate, kept in memory only while it is not full. */
final class Buckets {

    /** From here on full buckets are thrown out; a full one says no more than a new one. */
    private static final int MANY = 10_000;

    private final Rate rate;
    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    Buckets(Rate rate) {
        this.rate = rate;
    }

    /** Takes a token, or throws with the time until there is one. */
    void take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw RefusedException.tooFast(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    int size() {
        return buckets.size();
    }

    private Bucket bucket(String who) {
        if (buckets.size() >= MANY) {
            throwOut();
        }
        return buckets.computeIfAbsent(who, key -> full());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** Forgetting a few who were too fast is better than running out of memory. */
    private void throwOut() {
        buckets.values().removeIf(bucket -> bucket.getAvailableTokens() >= rate.burst());
        if (buckets.size() >= MANY) {
            buckets.clear();
        }
    }
}
