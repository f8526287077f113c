package no.trepart.room;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotTally;
import no.trepart.workshop.Party;
import no.trepart.workshop.Reveal;
import no.trepart.workshop.Settings;

/** What is shown of the dots: nothing while the round is open, and nothing that would tell what one or two people did. */
record DotResult(Totals totals, DotTally tally, boolean split, int minimum) {

    static DotResult of(WorkshopSnapshot snapshot) {
        Settings settings = snapshot.workshop().settings();
        DotTally shown = snapshot.shownDots().totals(settings.minimumShown());
        if (!snapshot.workshop().isRevealed(Reveal.DOTS)) {
            return nothing(Totals.HIDDEN, settings);
        }
        if (shown == null) {
            return nothing(Totals.TOO_FEW, settings);
        }
        Totals totals = snapshot.shownDots().held() ? Totals.HELD : Totals.SHOWN;
        DotTally tally = shown.merged(snapshot.board()::root);
        return new DotResult(totals, tally, snapshot.shownDots().split(), settings.minimumShown());
    }

    private static DotResult nothing(Totals why, Settings settings) {
        return new DotResult(why, DotTally.NONE, false, settings.minimumShown());
    }

    /** All dots on a suggestion, where they may be shown. */
    Optional<Integer> on(SuggestionId suggestion) {
        return totals.areShown() ? Optional.of(tally.total(suggestion)) : Optional.empty();
    }

    /** Their split into parties, where that may be shown. */
    Optional<Map<Party, Integer>> perParty(SuggestionId suggestion) {
        return split ? tally.perParty(suggestion, minimum) : Optional.empty();
    }

    /** Most dots first, and by number where none are shown. */
    Comparator<Suggestion> order() {
        return Comparator.comparingInt((Suggestion suggestion) -> -tally.total(suggestion.id()))
                .thenComparingInt(Suggestion::no);
    }
}
