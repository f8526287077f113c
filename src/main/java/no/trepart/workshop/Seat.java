package no.trepart.workshop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in one workshop, proved by a key or token: who asks a service to do something.
 *
 * @param participant present exactly when the role is {@link Role#PARTICIPANT}, as are the party and the pseudonym
 */
public record Seat(
        WorkshopId workshop,
        Role role,
        @Nullable ParticipantId participant,
        @Nullable Party party,
        @Nullable Pseudonym pseudonym) {

    public Seat {
        if ((role == Role.PARTICIPANT) != (participant != null && party != null && pseudonym != null)) {
            throw new IllegalArgumentException("A participant, and nobody else, has an identity and a party: " + role);
        }
    }

    public static Seat of(WorkshopId workshop, Role role) {
        return new Seat(workshop, role, null, null, null);
    }

    public static Seat of(Participant participant, String token) {
        return new Seat(
                participant.workshop(), Role.PARTICIPANT, participant.id(), participant.party(), Pseudonym.of(token));
    }

    /** The participant who sits here, if it is one. */
    public Optional<ParticipantId> sitter() {
        return Optional.ofNullable(participant);
    }

    public boolean leadsTheRoom() {
        return role.leadsTheRoom();
    }

    /** Whether the sitter spends dots and takes stances: a participant of one of the three parties. */
    public boolean votes() {
        return party != null && party.votes();
    }
}
