package no.trepart.voting.mongo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotShowing;
import no.trepart.voting.DotTally;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What is shown of a round's dots, as stored; its ballots go by their own random identities.
 *
 * @param revision grows with every change, and guards the next one
 */
record DotShowingDocument(
        @Id String id,
        String workshop,
        int round,
        int revision,
        @Nullable Totals totals,
        boolean split,
        boolean held,
        List<Count> counts,
        boolean over) {

    static final String COLLECTION = "showings";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String ROUND = "round";
    static final String REVISION = "revision";

    /** The sums on each suggestion and, where they may be told or the round is not over, those of each party. */
    record Totals(
            Map<String, Integer> sums, int people, Map<String, Map<Party, Integer>> dots, Map<Party, Integer> voters) {

        static Totals of(DotTally tally) {
            Map<String, Map<Party, Integer>> dots = new HashMap<>();
            tally.parties().forEach((suggestion, parties) -> dots.put(suggestion.value(), parties));
            return new Totals(DotBallotDocument.stored(tally.totals()), tally.people(), dots, tally.voters());
        }

        DotTally toTally() {
            Map<SuggestionId, Map<Party, Integer>> parties = new HashMap<>();
            dots.forEach((suggestion, each) -> parties.put(new SuggestionId(suggestion), new EnumMap<>(each)));
            return new DotTally(DotBallotDocument.spread(sums), people, parties, voters);
        }
    }

    /** The ballots at one showing. */
    record Count(Map<String, Spread> ballots, boolean split) {

        static Count of(DotShowing.Count count) {
            Map<String, Spread> ballots = new HashMap<>();
            count.ballots()
                    .forEach((name, ballot) ->
                            ballots.put(name, new Spread(ballot.party(), DotBallotDocument.stored(ballot.dots()))));
            return new Count(ballots, count.split());
        }

        DotShowing.Count toCount() {
            Map<String, DotBallot> spread = new HashMap<>();
            ballots.forEach((name, ballot) ->
                    spread.put(name, new DotBallot(null, ballot.party(), DotBallotDocument.spread(ballot.dots()))));
            return new DotShowing.Count(spread, split);
        }
    }

    /** How somebody of a party had spread their dots. */
    record Spread(Party party, Map<String, Integer> dots) {}

    static DotShowingDocument of(WorkshopId workshop, int round, int revision, DotShowing showing) {
        DotTally totals = showing.totals();
        return new DotShowingDocument(
                id(workshop, round),
                workshop.value(),
                round,
                revision,
                totals == null ? null : Totals.of(totals),
                showing.split(),
                showing.held(),
                showing.counts().stream().map(Count::of).toList(),
                showing.over());
    }

    static String id(WorkshopId workshop, int round) {
        return workshop.value() + ":" + round;
    }

    DotShowing toShowing() {
        return new DotShowing(
                totals == null ? null : totals.toTally(),
                split,
                held,
                counts.stream().map(Count::toCount).toList(),
                over);
    }
}
