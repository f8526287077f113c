package no.trepart.room;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.trepart.workshop.Agenda;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Timer;
import no.trepart.workshop.Workshop;
import org.jspecify.annotations.Nullable;

/**
 * What every scene begins with: where we are, what the clock says, who is here, and the promises that were made.
 *
 * @param version grows with every change of the workshop
 * @param round counts rounds of dots
 * @param brought how many suggestions came along from an earlier meeting
 * @param totals whether the totals of the dots are shown
 */
public record Frame(
        long version,
        Instant at,
        String code,
        String title,
        @Nullable String municipality,
        Language language,
        Phase phase,
        @Nullable Timer timer,
        int round,
        int brought,
        Set<Reveal> revealed,
        Totals totals,
        List<Presence> presence,
        int dots,
        int quorumPercent,
        int minimumShown,
        int retentionDays,
        boolean showAliases,
        boolean assistant,
        Agenda agenda) {

    static Frame of(Overview overview) {
        Workshop workshop = overview.workshop();
        return new Frame(
                workshop.version(),
                overview.at(),
                workshop.code().value(),
                workshop.title(),
                workshop.municipality(),
                workshop.language(),
                workshop.phase(),
                workshop.timer(),
                workshop.round(),
                overview.brought().size(),
                workshop.revealed(),
                overview.dots().totals(),
                overview.presence(),
                workshop.settings().dots(),
                workshop.settings().quorumPercent(),
                workshop.settings().minimumShown(),
                workshop.settings().retentionDays(),
                workshop.settings().showAliases(),
                workshop.settings().assistant(),
                workshop.settings().agenda());
    }

    public boolean isRevealed(Reveal what) {
        return revealed.contains(what);
    }
}
