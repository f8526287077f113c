package no.trepart.voting.mongo;

import static no.trepart.voting.mongo.StanceDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trepart.voting.Ballots.Taken;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Recommendation;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Stances, one document for each participant, recommendation and round. */
@Component
class StanceBallotBox {

    private final MongoTemplate mongo;

    StanceBallotBox(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** An insert that loses a race against the same voter's other tab finds the ballot the second time. */
    Taken take(Voter voter, StanceBallot ballot) {
        if (changed(voter, ballot)) {
            return Taken.CHANGED;
        }
        try {
            mongo.insert(StanceDocument.of(voter, ballot), COLLECTION);
            return Taken.FIRST;
        } catch (DuplicateKeyException lostRaceOrCounted) {
            return changed(voter, ballot) ? Taken.CHANGED : Taken.TOO_LATE;
        }
    }

    private boolean changed(Voter voter, StanceBallot ballot) {
        Query own = query(where(WORKSHOP)
                .is(voter.workshop().value())
                .and(SUGGESTION)
                .is(ballot.suggestion().value())
                .and(ROUND)
                .is(ballot.round())
                .and(VOTER)
                .is(voter.participant().value())
                .and(COUNTED)
                .ne(true));
        Update stance = Update.update(STANCE, ballot.stance()).set(AT, ballot.at());
        setOrUnset(stance, REASON, Optional.ofNullable(ballot.reason()));
        setOrUnset(stance, OBJECTION, Optional.ofNullable(ballot.objection()));
        return mongo.updateFirst(own, stance, COLLECTION).getMatchedCount() == 1;
    }

    private static void setOrUnset(Update update, String field, Optional<?> value) {
        value.ifPresentOrElse(present -> update.set(field, present), () -> update.unset(field));
    }

    boolean discard(WorkshopId workshop, String ballot) {
        Query uncounted = query(where(ID)
                .is(ballot)
                .and(WORKSHOP)
                .is(workshop.value())
                .and(COUNTED)
                .ne(true));
        return mongo.remove(uncounted, COLLECTION).getDeletedCount() == 1;
    }

    void count(Recommendation stopped) {
        Query ofRound = query(where(WORKSHOP)
                .is(stopped.workshop().value())
                .and(SUGGESTION)
                .is(stopped.suggestion().value())
                .and(ROUND)
                .is(stopped.round()));
        mongo.updateMulti(ofRound, Update.update(COUNTED, true), COLLECTION);
    }

    List<StanceBallot> all(WorkshopId workshop) {
        return mongo.find(of(workshop), StanceDocument.class, COLLECTION).stream()
                .map(StanceDocument::toBallot)
                .toList();
    }

    Optional<StanceBallot> find(WorkshopId workshop, String ballot) {
        return Optional.ofNullable(mongo.findOne(the(workshop, ballot), StanceDocument.class, COLLECTION))
                .map(StanceDocument::toBallot);
    }

    void setObjection(WorkshopId workshop, String ballot, ObjectionState state) {
        mongo.updateFirst(the(workshop, ballot), Update.update(OBJECTION, state), COLLECTION);
    }

    void forgetVoters(WorkshopId workshop) {
        Query named = query(where(WORKSHOP).is(workshop.value()).and(ANONYMOUS).is(false));
        for (StanceDocument ballot : mongo.find(named, StanceDocument.class, COLLECTION)) {
            Update nameless =
                    Update.update(ANONYMOUS, true).set(VOTER, UUID.randomUUID().toString());
            mongo.updateFirst(query(where(ID).is(ballot.id())), nameless, COLLECTION);
        }
    }

    void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }

    private static Query the(WorkshopId workshop, String ballot) {
        return query(where(ID).is(ballot).and(WORKSHOP).is(workshop.value()));
    }
}
