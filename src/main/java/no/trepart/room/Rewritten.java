package no.trepart.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.trepart.suggestion.Rewriting;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.WordingAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What became of the viewer's own words, and what they said about it.
 *
 * @param about names exactly these words; an answer brings it back
 * @param into the number of the suggestion it was merged into
 * @param text the words that apply now; the parts have theirs
 * @param parts what it, or the suggestion it was merged into, was split into
 * @param covers what the author answered about these words; absent until they have
 * @param comment what the author added to the answer
 * @param answeredBefore whether the author answered about other words than these
 */
public record Rewritten(
        String about,
        @Nullable Integer into,
        String text,
        List<Part> parts,
        @Nullable Boolean covers,
        @Nullable String comment,
        boolean answeredBefore) {

    /** A suggestion that another was split into. */
    public record Part(int no, String text) {}

    public Rewritten {
        parts = List.copyOf(parts);
    }

    /** Empty if the author's words stand, or if the author may not see the words that replaced them yet. */
    static Optional<Rewritten> of(Overview overview, Suggestion suggestion, Predicate<Suggestion> sees) {
        return overview.rewriting(suggestion)
                .filter(now -> now.into() == null || sees.test(now.into()))
                .filter(now -> now.parts().stream().allMatch(sees))
                .map(now -> of(overview, now, suggestion.wordingAnswer()));
    }

    private static Rewritten of(Overview overview, Rewriting now, @Nullable WordingAnswer given) {
        WordingAnswer answer = now.isMeantBy(given) ? given : null;
        return new Rewritten(
                now.mark(),
                now.into() == null ? null : now.into().no(),
                now.text(),
                now.parts().stream()
                        .map(part -> new Part(part.no(), overview.words(part)))
                        .toList(),
                answer == null ? null : answer.covers(),
                answer == null ? null : answer.comment(),
                given != null && answer == null);
    }
}
