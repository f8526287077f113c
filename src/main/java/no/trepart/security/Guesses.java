package no.trepart.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import org.springframework.stereotype.Component;

/**
 * The brake on guessing: only wrong tries count, so that people who join or log in normally never meet it, however many share
 * an address. What could be guessed is not even tried once it has come on; what is too long to guess is looked up first, so that
 * nobody waits for what others at the same address got wrong.
 */
@Component
public class Guesses {

    private static final int MOST_SOURCES = 10_000;

    private final SeatCookies requests;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_SOURCES;
        }
    };

    Guesses(SeatCookies requests, Clock clock) {
        this.requests = requests;
        this.time = new ClockMeter(clock);
    }

    /**
     * Lets somebody try, unless their address has guessed wrong too often lately.
     *
     * @return what the attempt gave, or {@link Refusal#TOO_FAST} with the seconds until the next, in which case it was not made
     */
    public <T> Result<T> attempt(Guess what, Supplier<Result<T>> attempt) {
        Bucket bucket = bucket(what);
        EstimationProbe next = bucket.estimateAbilityToConsume(1);
        if (!next.canBeConsumed()) {
            return Result.refused(Refusal.TOO_FAST, seconds(Duration.ofNanos(next.getNanosToWaitForRefill())));
        }
        Result<T> result = attempt.get();
        if (isWrong(result)) {
            bucket.tryConsume(1);
        }
        return result;
    }

    /**
     * Slows down only those who were wrong, for a secret too long to guess.
     *
     * @return what was found, unless it was a wrong try too many; then {@link Refusal#TOO_FAST} as from {@link #attempt}
     */
    public <T> Result<T> slow(Guess what, Result<T> found) {
        return isWrong(found) ? attempt(what, () -> found) : found;
    }

    private static boolean isWrong(Result<?> result) {
        return result instanceof Result.Refused<?> refused
                && (refused.reason() == Refusal.UNKNOWN_CODE || refused.reason() == Refusal.UNKNOWN_KEY);
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private Bucket bucket(Guess what) {
        String source = requests.current()
                .map(exchange -> Origin.of(exchange.request().getRemoteAddr()).name())
                .orElse("here");
        synchronized (buckets) {
            return buckets.computeIfAbsent(what + " " + source, name -> newBucket(what));
        }
    }

    private Bucket newBucket(Guess what) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(what.tries()).refillIntervally(1, what.each()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Time as the application's clock tells it, so that a test can let it pass. */
    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
