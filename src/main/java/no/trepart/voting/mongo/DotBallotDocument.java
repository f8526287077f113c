package no.trepart.voting.mongo;

import java.util.HashMap;
import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.DotBallot;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.springframework.data.annotation.Id;

/**
 * A dot ballot as stored; its identity is random, so that a showing can remember it without naming anybody.
 *
 * @param revision grows with every change, and guards the next one
 * @param stopped the version of the workshop when its round was last closed; {@link #NEVER}; or {@link #NEW} while nobody has seen
 *     the round open since it was begun, for it may have been closed just before
 */
record DotBallotDocument(
        @Id String id,
        String workshop,
        int round,
        String participant,
        Party party,
        Map<String, Integer> dots,
        int total,
        int revision,
        long stopped) {

    static final String COLLECTION = "ballots";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String ROUND = "round";
    static final String PARTICIPANT = "participant";
    static final String PARTY = "party";
    static final String DOTS = "dots";
    static final String TOTAL = "total";
    static final String REVISION = "revision";
    static final String STOPPED = "stopped";

    static final long NEVER = -1;
    static final long NEW = -2;

    static DotBallotDocument empty(String id, Voter voter, int round) {
        return new DotBallotDocument(
                id, voter.workshop().value(), round, voter.participant().value(), voter.party(), Map.of(), 0, 0, NEW);
    }

    static Map<String, Integer> stored(Map<SuggestionId, Integer> spread) {
        Map<String, Integer> dots = new HashMap<>();
        spread.forEach((suggestion, n) -> dots.put(suggestion.value(), n));
        return dots;
    }

    static Map<SuggestionId, Integer> spread(Map<String, Integer> stored) {
        Map<SuggestionId, Integer> dots = new HashMap<>();
        stored.forEach((suggestion, n) -> dots.put(new SuggestionId(suggestion), n));
        return dots;
    }

    DotBallot toBallot() {
        return new DotBallot(new ParticipantId(participant), party, spread(dots));
    }
}
