package no.trepart.voting;

/** How far a round of stances has come; it only goes forward, and going on after its end is a new round. */
public enum RoundState {
    /** It takes answers, and nothing of them is shown. */
    OPEN,
    /** It takes no more answers, and those it has are being marked as counted. */
    CLOSING,
    /** What was marked is shown. */
    CLOSED
}
