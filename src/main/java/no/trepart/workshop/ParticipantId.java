package no.trepart.workshop;

/** The identity of a participant inside one workshop; it never leaves the server. */
public record ParticipantId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
