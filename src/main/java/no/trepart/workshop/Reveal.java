package no.trepart.workshop;

/** What the facilitator keeps hidden until everybody has had their say. */
public enum Reveal {
    POSTS,
    DOTS,
    STANCES,
    EVALUATION
}
