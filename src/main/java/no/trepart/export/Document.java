package no.trepart.export;

/** What a file is: each is made of the same report. */
public enum Document {
    /** The action list (tiltaksliste). */
    ACTIONS("actions"),
    /** The minutes (referat). */
    MINUTES("minutes"),
    /** A page for each owner of rules outside the municipality (oversendelse). */
    HANDOFF("handoff");

    private final String path;

    Document(String path) {
        this.path = path;
    }

    /** Its name in the HTTP contract. */
    public String path() {
        return path;
    }
}
