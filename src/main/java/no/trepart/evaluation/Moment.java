package no.trepart.evaluation;

/** When in a round people are asked, so that a change can be shown. */
public enum Moment {
    START,
    END
}
