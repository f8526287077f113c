package no.trepart.evaluation;

import java.util.List;

/** What people are asked, each on a scale from 1 to 5. */
public enum EvaluationQuestion {
    /** Was I heard? */
    HEARD,
    /** Will it lead to something? */
    USEFUL,
    /** How much do I trust that the parties find a way together? */
    TRUST;

    public static final int LEAST = 1;
    public static final int MOST = 5;

    /** The two questions at the end of the meeting. */
    public static final List<EvaluationQuestion> OF_THE_MEETING = List.of(HEARD, USEFUL);
}
