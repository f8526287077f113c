package no.trepart.room;

import java.util.List;
import java.util.Map;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Standing;
import no.trepart.suggestion.Triage;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion as a role may see it.
 *
 * @param party whose it is; null for one that an earlier meeting left open
 * @param alias what the author chose to be shown as; only where the workshop shows aliases
 * @param mine whether the viewer posted it
 * @param hiddenBecause why it was hidden; only for its author and the facilitators
 * @param wordings earlier words, the author's first, where it was reworded; only for its author and the facilitators
 * @param merged what is handled with it
 * @param dots all dots on it; only once the round is closed, and only if enough people voted
 * @param dotsPerParty the split into parties; only where that tells nothing about a person
 * @param rewritten what became of the words; only for their author
 * @param recognition whether authors recognise what they meant in the words; only for the facilitators
 */
public record Card(
        String id,
        int no,
        Kind kind,
        String text,
        @Nullable Party party,
        @Nullable String alias,
        boolean proxy,
        boolean mine,
        Standing standing,
        @Nullable String hiddenBecause,
        List<String> wordings,
        List<Original> merged,
        Triage triage,
        @Nullable Integer dots,
        @Nullable Map<Party, Integer> dotsPerParty,
        @Nullable Rewritten rewritten,
        @Nullable Recognition recognition) {

    /** A suggestion that was merged into another, in its author's words unless these were reworded. */
    public record Original(
            String id, int no, String text, @Nullable Party party, boolean mine) {}
}
