package no.trepart.knowledge;

/** What a passage is good for. */
public enum Kind implements Coded {
    /** A finding or a piece of advice. */
    LESSON("lesson"),
    /** What somebody did and what came of it. */
    CASE("case"),
    /** A point of a programme. */
    ELEMENT("element"),
    /** A question for discussion. */
    QUESTION("question"),
    /** Worth reading around the others; the assistant never offers it by itself. */
    CONTEXT("context");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether people may get it as a lesson: findings, cases and points of a programme all are. */
    public boolean isLesson() {
        return switch (this) {
            case LESSON, CASE, ELEMENT -> true;
            case QUESTION, CONTEXT -> false;
        };
    }
}
