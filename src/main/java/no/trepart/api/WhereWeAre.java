package no.trepart.api;

import java.util.Set;
import no.trepart.workshop.Focus;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Timer;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/** Where a workshop is after the facilitator did something. */
record WhereWeAre(
        long version,
        Phase phase,
        int round,
        @Nullable Timer timer,
        @Nullable Focus focus,
        Set<Reveal> revealed) {

    static WhereWeAre of(Workshop workshop) {
        return new WhereWeAre(
                workshop.version(),
                workshop.phase(),
                workshop.round(),
                workshop.timer(),
                workshop.focus(),
                workshop.revealed());
    }
}
