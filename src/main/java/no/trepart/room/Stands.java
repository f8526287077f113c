package no.trepart.room;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.trepart.voting.Consent;
import no.trepart.voting.PartyConsent;
import no.trepart.voting.Recommendation;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.voting.StanceCount;
import no.trepart.voting.ToldRound;
import no.trepart.workshop.Deed;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;

/** Where the parties stand on a recommendation, as far as one viewer may know. */
record Stands(Overview overview, Optional<ParticipantId> viewer, Recommendation recommendation) {

    Agreement on(Card subject) {
        boolean closed = recommendation.isClosed();
        int minimum = overview.minimum();
        List<StanceBallot> ballots = overview.stances(recommendation);
        Consent consent = overview.consent(recommendation);
        ToldRound told = recommendation.told(recommendation.round());
        ToldRound last = recommendation.told(recommendation.round() - 1);
        boolean split = told.split() && StanceCount.perParty(ballots, minimum).isPresent();
        return new Agreement(
                subject,
                recommendation.proposal(),
                recommendation.round(),
                recommendation.isOpen() && overview.workshop().allows(Deed.TAKE_STANCE),
                closed,
                before() || (closed && consent.agreed()),
                consent.parties().stream()
                        .map(party -> stand(party, closed, split))
                        .toList(),
                closed ? objections(ballots, split) : List.of(),
                told.together() ? together(ballots, minimum) : null,
                split ? perParty(ballots, minimum) : null,
                last.together() ? together(overview.earlierStances(recommendation), minimum) : null,
                told.held(),
                recommendation.agreedBefore(),
                own(ballots));
    }

    /** Whether an earlier meeting agreed, which holds until stances are asked for in this one. */
    private boolean before() {
        return recommendation.agreedBefore() != null;
    }

    /** The same as everybody sees, with what is the viewer's own. */
    Agreement on(Card subject, Agreement shared) {
        List<StanceBallot> ballots = viewer.stream()
                .flatMap(id -> overview.crowd().stances(id).stream())
                .filter(ballot -> ballot.suggestion().equals(recommendation.suggestion())
                        && ballot.round() == recommendation.round())
                .toList();
        return shared.with(subject, own(ballots));
    }

    /** Numbers of a party are shown like the split itself: with those of all others, or not at all. */
    private Agreement.Stand stand(PartyConsent party, boolean closed, boolean split) {
        return new Agreement.Stand(
                party.party(),
                party.joined(),
                party.answered(),
                party.quorum(),
                party.hasQuorum(),
                closed ? before() || party.consents() : null,
                split ? party.openObjections() : null,
                split ? party.recorded() : null);
    }

    /** In an order that means nothing: in the one they came in, a party of one could be told by when it answered. */
    private static List<Agreement.Objection> objections(List<StanceBallot> ballots, boolean named) {
        List<Agreement.Objection> objections = new ArrayList<>();
        for (StanceBallot ballot :
                ballots.stream().sorted(Comparator.comparing(StanceBallot::id)).toList()) {
            if (ballot.reason() != null && ballot.objection() != null) {
                objections.add(
                        new Agreement.Objection(ballot.reason(), named ? ballot.party() : null, ballot.objection()));
            }
        }
        return objections;
    }

    private static @Nullable Map<Stance, Integer> together(List<StanceBallot> ballots, int minimum) {
        return StanceCount.together(ballots, minimum).map(StanceCount::counts).orElse(null);
    }

    private static @Nullable Map<Party, Map<Stance, Integer>> perParty(List<StanceBallot> ballots, int minimum) {
        return StanceCount.perParty(ballots, minimum).map(Stands::counts).orElse(null);
    }

    private static Map<Party, Map<Stance, Integer>> counts(Map<Party, StanceCount> parties) {
        Map<Party, Map<Stance, Integer>> counts = new EnumMap<>(Party.class);
        parties.forEach((party, count) -> counts.put(party, count.counts()));
        return counts;
    }

    private Agreement.@Nullable OwnStance own(List<StanceBallot> ballots) {
        return ballots.stream()
                .filter(ballot -> viewer.isPresent() && viewer.get().equals(ballot.participant()))
                .findFirst()
                .map(ballot ->
                        new Agreement.OwnStance(ballot.id(), ballot.stance(), ballot.reason(), ballot.objection()))
                .orElse(null);
    }
}
