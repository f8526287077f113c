package no.trepart.voting;

import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * A round of dots that somebody has seen open.
 *
 * @param seen the version of the workshop they saw; whoever closes the round afterwards sees a later one
 * @param begun the ballot that was there before they looked once more; null if they have looked but once
 */
public record OpenRound(int round, long seen, @Nullable String begun) {

    static OpenRound seen(Workshop workshop) {
        return new OpenRound(workshop.round(), workshop.version(), null);
    }

    static OpenRound seenAgain(Workshop workshop, String begun) {
        return new OpenRound(workshop.round(), workshop.version(), begun);
    }
}
