package no.trepart.workshop;

/** What everybody should look at now: a suggestion, or a passage of the library that was put on the wall. */
public record Focus(Kind kind, String id) {

    /** What sort of thing the identity points to. */
    public enum Kind {
        SUGGESTION,
        PASSAGE
    }
}
