package no.trepart.evaluation;

/** When in a meeting people are asked, so that a change can be shown. */
public enum Moment {
    START,
    END
}
