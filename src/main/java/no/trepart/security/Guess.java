package no.trepart.security;

import java.time.Duration;

/** What somebody could try to guess, and how many wrong tries one address may make before it must wait. */
public enum Guess {
    /** May have been chosen by a person, so it could be guessable. */
    HOST_KEY(10, Duration.ofSeconds(30)),
    /** Six characters: a hundred laptops behind one address may mistype it twice each, a machine may not run through them all. */
    JOIN_CODE(300, Duration.ofSeconds(1)),
    /** Too long to guess, so a right one is never slowed; a wrong one must not tell a machine which codes there are. */
    SEAT_KEY(300, Duration.ofSeconds(1));

    private final int tries;
    private final Duration each;

    Guess(int tries, Duration each) {
        this.tries = tries;
        this.each = each;
    }

    int tries() {
        return tries;
    }

    /** The time in which one more try is given back. */
    Duration each() {
        return each;
    }
}
