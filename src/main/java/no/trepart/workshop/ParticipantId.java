package no.trepart.workshop;

/** The identity of a participant inside one workshop; it never leaves the server. */
public record ParticipantId(String value) {

    /** The name for whoever lets them in from outside; the identity cannot be told from it, nor anything they do inside. */
    public String atTheDoor() {
        return Ids.of(value, "at the door");
    }

    @Override
    public String toString() {
        return value;
    }
}
