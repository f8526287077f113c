package no.trepart.workshop.mongo;

import java.time.Instant;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** A participant as stored; the token only as its hash. */
record ParticipantDocument(
        @Id String id,
        String workshop,
        Party party,
        @Nullable String alias,
        Instant joinedAt,
        boolean admitted,
        boolean ready,
        boolean handRaised,
        int suggestions,
        String token) {

    static final String COLLECTION = "participants";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String JOINED_AT = "joinedAt";
    static final String ADMITTED = "admitted";
    static final String READY = "ready";
    static final String HAND_RAISED = "handRaised";
    static final String SUGGESTIONS = "suggestions";
    static final String TOKEN = "token";

    /** Only queries need these: the commands that were counted last. */
    static final String COUNTED = "counted";

    /** And this: whether they were there when the workshop was closed. */
    static final String STAYS = "stays";

    static ParticipantDocument of(Participant participant, String token) {
        return new ParticipantDocument(
                participant.id().value(),
                participant.workshop().value(),
                participant.party(),
                participant.alias(),
                participant.joinedAt(),
                participant.admitted(),
                participant.ready(),
                participant.handRaised(),
                0,
                token);
    }

    Participant toParticipant() {
        return new Participant(
                new ParticipantId(id), new WorkshopId(workshop), party, alias, joinedAt, admitted, ready, handRaised);
    }
}
