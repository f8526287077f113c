package no.trepart.workshop;

/** What everybody should look at now: a suggestion, a passage of the library that was put on the wall, or how the meeting was. */
public record Focus(Kind kind, String id) {

    /** What sort of thing the identity points to. */
    public enum Kind {
        SUGGESTION,
        PASSAGE,
        EVALUATION
    }

    /** There is one evaluation, so it needs no identity. */
    public static Focus onEvaluation() {
        return new Focus(Kind.EVALUATION, "");
    }
}
