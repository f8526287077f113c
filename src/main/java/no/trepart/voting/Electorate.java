package no.trepart.voting;

import java.util.List;
import java.util.Map;
import no.trepart.workshop.Party;

/**
 * Of whom the quorum of a round is reckoned. It is kept when the round is closed: whoever joins later, or another share, must not undo
 * what was agreed.
 *
 * @param joined how many of each party had joined
 * @param quorumPercent the share of a party that must have answered, 1–100
 */
public record Electorate(Map<Party, Integer> joined, int quorumPercent) {

    public Electorate {
        joined = Map.copyOf(joined);
    }

    /** What the parties say with these ballots of one round. */
    public Consent consent(List<StanceBallot> ballots) {
        return Consent.of(joined, quorumPercent, ballots);
    }
}
