package no.trepart.voting;

import no.trepart.workshop.Workshop;

/**
 * A round of dots that somebody has seen open.
 *
 * @param seen the version of the workshop they saw; whoever closes the round afterwards sees a later one
 * @param again whether they looked once more after their ballot was begun
 */
public record OpenRound(int round, long seen, boolean again) {

    static OpenRound seen(Workshop workshop) {
        return new OpenRound(workshop.round(), workshop.version(), false);
    }

    static OpenRound seenAgain(Workshop workshop) {
        return new OpenRound(workshop.round(), workshop.version(), true);
    }
}
