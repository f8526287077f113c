package no.trepart.workshop;

/** A participant who just joined, with the token that proves it. */
public record Joined(Participant participant, String token) {

    public Seat seat() {
        return Seat.of(participant, token);
    }
}
