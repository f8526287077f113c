package no.trepart.voting.mongo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotTally;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What remains of the dot ballots of a round.
 *
 * @param counted the ballots that were counted into it, so that none is counted twice
 */
record DotTallyDocument(
        @Id String id,
        String workshop,
        int round,
        List<String> counted,
        @Nullable Map<String, Map<Party, Integer>> dots,
        @Nullable Map<Party, Integer> voters) {

    static final String COLLECTION = "tallies";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String ROUND = "round";
    static final String COUNTED = "counted";
    static final String DOTS = "dots";
    static final String VOTERS = "voters";

    static String id(String workshop, int round) {
        return workshop + ":" + round;
    }

    DotTally toTally() {
        Map<SuggestionId, Map<Party, Integer>> sums = new HashMap<>();
        if (dots != null) {
            dots.forEach((suggestion, parties) -> sums.put(new SuggestionId(suggestion), parties));
        }
        return new DotTally(sums, voters == null ? new EnumMap<>(Party.class) : voters);
    }
}
