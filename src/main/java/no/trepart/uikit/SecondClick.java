package no.trepart.uikit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Knows the second click of a double click: it finds the field empty, for the first has sent what was there. */
public final class SecondClick {

    private static final Duration IMPATIENCE = Duration.ofSeconds(1);

    private final InstantSource clock;
    private Instant until = Instant.MIN;

    public SecondClick(InstantSource clock) {
        this.clock = clock;
    }

    /** Says that a text was sent. */
    public void sent() {
        until = clock.instant().plus(IMPATIENCE);
    }

    /** Whether a click that would send this was meant for the text before it. */
    public boolean finds(String text) {
        return text.isEmpty() && clock.instant().isBefore(until);
    }
}
