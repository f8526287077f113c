package no.trepart.evaluation;

import no.trepart.workshop.Party;

/** What people are asked, each on a scale from 1 to 5. */
public enum EvaluationQuestion {
    /** How much do I trust that the parties find a way together? Its answers are the temperature of a party. */
    TRUST,
    /** Was I heard? */
    HEARD,
    /** Will it lead to something? */
    USEFUL;

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** Trust is measured between the three parties, so observers are not asked about it. */
    public boolean isFor(Party party) {
        return this != TRUST || party.votes();
    }
}
