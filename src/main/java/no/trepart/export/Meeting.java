package no.trepart.export;

import java.time.Instant;
import java.util.List;
import no.trepart.room.Totals;
import no.trepart.workshop.Language;
import no.trepart.workshop.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The workshop a report is about, and how it was run.
 *
 * @param takenAt when the report shows it
 * @param frozenAt when the raw posts and ballots were deleted, after which the report shows what was kept of them
 * @param posted how many suggestions were written
 * @param totals whether dots are behind the order of the suggestions; missing in reports that were kept before it was told
 * @param aliasesShown whether posts carried the alias their author chose; missing in reports that were kept before it was told
 * @param sourcesOff publications that were switched off for this workshop
 */
public record Meeting(
        String code,
        String title,
        @Nullable String municipality,
        Language language,
        Phase phase,
        Instant startedAt,
        @Nullable Instant closedAt,
        Instant takenAt,
        @Nullable Instant frozenAt,
        int posted,
        int dots,
        int quorumPercent,
        int minimumShown,
        @Nullable Totals totals,
        @Nullable Boolean aliasesShown,
        List<String> sourcesOff) {

    public Meeting {
        sourcesOff = List.copyOf(sourcesOff);
    }

    public boolean isClosed() {
        return phase == Phase.CLOSED;
    }

    Meeting takenAt(Instant now) {
        return at(now, frozenAt);
    }

    Meeting frozenAt(Instant now) {
        return at(takenAt, now);
    }

    private Meeting at(Instant taken, @Nullable Instant frozen) {
        return new Meeting(
                code,
                title,
                municipality,
                language,
                phase,
                startedAt,
                closedAt,
                taken,
                frozen,
                posted,
                dots,
                quorumPercent,
                minimumShown,
                totals,
                aliasesShown,
                sourcesOff);
    }
}
