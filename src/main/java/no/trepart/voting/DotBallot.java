package no.trepart.voting;

import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/**
 * How one participant has spread their dots.
 *
 * @param participant whose it is; null once the workshop is closed
 */
public record DotBallot(@Nullable ParticipantId participant, Party party, Map<SuggestionId, Integer> dots) {

    public DotBallot {
        dots = Map.copyOf(dots);
    }

    public int spent() {
        return dots.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int on(SuggestionId suggestion) {
        return dots.getOrDefault(suggestion, 0);
    }
}
