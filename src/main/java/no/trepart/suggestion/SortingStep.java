package no.trepart.suggestion;

import java.util.List;

/** One thing a facilitator did on the sorting board. */
public sealed interface SortingStep {

    SuggestionId suggestion();

    /** It says the same as another one and is handled with it from now on. */
    record Merged(SuggestionId suggestion, SuggestionId into) implements SortingStep {}

    /** It named several things and was split; it counts as its parts from now on. */
    record Split(SuggestionId suggestion, List<SuggestionId> parts) implements SortingStep {

        public Split {
            parts = List.copyOf(parts);
        }
    }

    /** It got other words than its author's; the author's remain in the lineage. */
    record Reworded(SuggestionId suggestion, String text) implements SortingStep {}

    /** It is understood and ready for «Prioritere». */
    record Cleared(SuggestionId suggestion) implements SortingStep {}

    /** It waits for another meeting. */
    record Parked(SuggestionId suggestion) implements SortingStep {}

    /** It does not belong on the wall; its author is told why. */
    record Hidden(SuggestionId suggestion, String reason) implements SortingStep {}

    /** It is taken up again after being cleared, parked or hidden. */
    record Reopened(SuggestionId suggestion) implements SortingStep {}
}
