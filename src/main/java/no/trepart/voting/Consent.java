package no.trepart.voting;

import java.util.List;
import java.util.Map;
import no.trepart.workshop.Party;

/**
 * The consent of the three parties to one recommendation, in the fixed order of the parties.
 *
 * <p>Source: seed/originals/003 ch. 3 and 004: the parties are equal, so none can be outvoted by the others.
 */
public record Consent(List<PartyConsent> parties) {

    private static final int PERCENT = 100;

    public Consent {
        parties = List.copyOf(parties);
    }

    /**
     * Computes consent.
     *
     * @param joined participants of each party
     * @param quorumPercent the share of a party that must have answered, 1–100
     * @param ballots the stances of the current round
     */
    public static Consent of(Map<Party, Integer> joined, int quorumPercent, List<StanceBallot> ballots) {
        return new Consent(Party.THREE.stream()
                .map(party -> party(party, joined.getOrDefault(party, 0), quorumPercent, ballots))
                .toList());
    }

    private static PartyConsent party(Party party, int joined, int quorumPercent, List<StanceBallot> ballots) {
        List<StanceBallot> own =
                ballots.stream().filter(ballot -> ballot.party() == party).toList();
        int open = (int) own.stream().filter(StanceBallot::stands).count();
        int recorded = (int) own.stream()
                .filter(ballot -> ballot.objection() == ObjectionState.RECORDED)
                .count();
        return new PartyConsent(party, joined, own.size(), quorum(joined, quorumPercent), open, recorded);
    }

    /** At least one answer is needed: a party nobody came for cannot consent. */
    private static int quorum(int joined, int percent) {
        return Math.max(1, Math.ceilDiv(joined * percent, PERCENT));
    }

    /** All three parties consent. */
    public boolean agreed() {
        return parties.stream().allMatch(PartyConsent::consents);
    }

    /**
     * Whether a total of all stances beside the consents leaves more than one number of objections possible for every small party
     * that does not consent.
     *
     * @param minimum the fewest answers of a party that are shown as a count
     */
    boolean leavesOpen(int minimum) {
        return objections(parties) == 0
                || parties.stream()
                        .filter(party -> !party.consents() && party.answered() > 0 && party.answered() < minimum)
                        .allMatch(this::leavesOpen);
    }

    private boolean leavesOpen(PartyConsent small) {
        List<PartyConsent> others = parties.stream()
                .filter(party -> !party.equals(small) && !party.consents())
                .toList();
        int all = objections(parties);
        int least = all - others.stream().mapToInt(PartyConsent::answered).sum();
        int most = all - others.stream().mapToInt(PartyConsent::leastObjections).sum();
        return Math.min(small.answered(), most) > Math.max(small.leastObjections(), least);
    }

    private static int objections(List<PartyConsent> parties) {
        return parties.stream().mapToInt(PartyConsent::openObjections).sum();
    }

    public PartyConsent of(Party party) {
        return parties.stream()
                .filter(consent -> consent.party() == party)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(party + " does not consent"));
    }
}
