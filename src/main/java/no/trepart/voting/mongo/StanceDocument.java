package no.trepart.voting.mongo;

import java.time.Instant;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A stance as stored.
 *
 * @param voter the participant, or after the close a random word in its place, so that the index on it stays unique
 * @param anonymous whether that has happened
 * @param confirmed whether the round was seen open after it was stored; until then it does not count
 * @param counted whether it was there when its round was closed
 */
record StanceDocument(
        @Id String id,
        String workshop,
        String suggestion,
        int round,
        String voter,
        boolean anonymous,
        Party party,
        Stance stance,
        @Nullable String reason,
        @Nullable ObjectionState objection,
        Instant at,
        boolean confirmed,
        boolean counted) {

    static final String COLLECTION = "stances";
    static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    static final String SUGGESTION = "suggestion";
    static final String ROUND = "round";
    static final String VOTER = "voter";
    static final String ANONYMOUS = "anonymous";
    static final String STANCE = "stance";
    static final String REASON = "reason";
    static final String OBJECTION = "objection";
    static final String AT = "at";
    static final String CONFIRMED = "confirmed";
    static final String COUNTED = "counted";

    static StanceDocument of(Voter voter, StanceBallot ballot) {
        return new StanceDocument(
                ballot.id(),
                voter.workshop().value(),
                ballot.suggestion().value(),
                ballot.round(),
                voter.participant().value(),
                false,
                ballot.party(),
                ballot.stance(),
                ballot.reason(),
                ballot.objection(),
                ballot.at(),
                false,
                ballot.counted());
    }

    StanceBallot toBallot() {
        return new StanceBallot(
                id,
                new SuggestionId(suggestion),
                round,
                anonymous ? null : new ParticipantId(voter),
                party,
                stance,
                reason,
                objection,
                at,
                counted);
    }
}
