package no.trepart.voting;

import no.trepart.workshop.Party;

/**
 * Whether one party consents to a recommendation.
 *
 * @param joined participants of the party
 * @param answered how many of them have taken a stance in this round
 * @param quorum how many must have
 * @param openObjections objections that stand
 * @param recorded objections kept as the party's note to the minutes
 */
public record PartyConsent(Party party, int joined, int answered, int quorum, int openObjections, int recorded) {

    /** A party consents when its quorum has answered and no objection is open. */
    public boolean consents() {
        return answered >= quorum && openObjections == 0;
    }

    public boolean hasQuorum() {
        return answered >= quorum;
    }

    /** As many of its objections as everybody can tell from whether it consents. */
    int leastObjections() {
        return hasQuorum() && !consents() ? 1 : 0;
    }
}
