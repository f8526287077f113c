package no.trepart.voting.mongo;

import static no.trepart.voting.mongo.StanceDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.ObjectionState;
import no.trepart.voting.Recommendation;
import no.trepart.voting.Stance;
import no.trepart.voting.StanceBallot;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
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

    boolean hasAnyOf(WorkshopId workshop, ParticipantId voter) {
        return mongo.exists(of(workshop).addCriteria(where(VOTER).is(voter.value())), COLLECTION);
    }

    boolean change(Voter voter, StanceBallot ballot) {
        return updated(uncounted(voter, ballot).and(CONFIRMED).is(true), ballot);
    }

    /** Another tab may have begun it, and may even take it back before it is found here. */
    String begin(Voter voter, StanceBallot ballot) {
        while (true) {
            try {
                mongo.insert(StanceDocument.of(voter, ballot), COLLECTION);
                return ballot.id();
            } catch (DuplicateKeyException begunOrCounted) {
                StanceDocument there = mongo.findOne(query(own(voter, ballot)), StanceDocument.class, COLLECTION);
                if (there != null) {
                    return there.id();
                }
            }
        }
    }

    /** By its identity: what another tab has begun after the count is not counted either, and must not be taken for it. */
    boolean confirm(Voter voter, String begun, StanceBallot ballot) {
        return updated(uncounted(voter, ballot).and(ID).is(begun), ballot);
    }

    private static Criteria uncounted(Voter voter, StanceBallot ballot) {
        return own(voter, ballot).and(COUNTED).ne(true);
    }

    private static Criteria own(Voter voter, StanceBallot ballot) {
        return where(WORKSHOP)
                .is(voter.workshop().value())
                .and(SUGGESTION)
                .is(ballot.suggestion().value())
                .and(ROUND)
                .is(ballot.round())
                .and(VOTER)
                .is(voter.participant().value());
    }

    private boolean updated(Criteria own, StanceBallot ballot) {
        Update stance =
                Update.update(STANCE, ballot.stance()).set(AT, ballot.at()).set(CONFIRMED, true);
        setOrUnset(stance, REASON, Optional.ofNullable(ballot.reason()));
        setOrUnset(stance, OBJECTION, Optional.ofNullable(ballot.objection()));
        return mongo.updateFirst(query(own), stance, COLLECTION).getMatchedCount() == 1;
    }

    private static void setOrUnset(Update update, String field, Optional<?> value) {
        value.ifPresentOrElse(present -> update.set(field, present), () -> update.unset(field));
    }

    void discard(WorkshopId workshop, String ballot) {
        mongo.remove(the(workshop, ballot).addCriteria(where(CONFIRMED).is(false)), COLLECTION);
    }

    /** First what is not confirmed goes, so that nothing can be confirmed after the mark. */
    void count(Recommendation stopped) {
        mongo.remove(query(ofRound(stopped).and(CONFIRMED).is(false)), COLLECTION);
        mongo.updateMulti(query(ofRound(stopped).and(CONFIRMED).is(true)), Update.update(COUNTED, true), COLLECTION);
    }

    private static Criteria ofRound(Recommendation recommendation) {
        return where(WORKSHOP)
                .is(recommendation.workshop().value())
                .and(SUGGESTION)
                .is(recommendation.suggestion().value())
                .and(ROUND)
                .is(recommendation.round());
    }

    List<StanceBallot> all(WorkshopId workshop) {
        Query confirmed = of(workshop).addCriteria(where(CONFIRMED).is(true));
        return mongo.find(confirmed, StanceDocument.class, COLLECTION).stream()
                .map(StanceDocument::toBallot)
                .toList();
    }

    Optional<StanceBallot> find(WorkshopId workshop, String ballot) {
        return Optional.ofNullable(mongo.findOne(the(workshop, ballot), StanceDocument.class, COLLECTION))
                .map(StanceDocument::toBallot);
    }

    /** In another tab its author may have changed their mind meanwhile: a stance for it has no objection. */
    boolean setObjection(WorkshopId workshop, String ballot, ObjectionState state) {
        Query objecting = the(workshop, ballot)
                .addCriteria(where(STANCE).is(Stance.AGAINST).and(OBJECTION).exists(true));
        return mongo.updateFirst(objecting, Update.update(OBJECTION, state), COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    /** Each gets a word of its own in one message to the server: somebody waits for it. */
    void forgetVoters(WorkshopId workshop) {
        Query named = query(where(WORKSHOP).is(workshop.value()).and(ANONYMOUS).is(false));
        List<StanceDocument> ballots = mongo.find(named, StanceDocument.class, COLLECTION);
        if (!ballots.isEmpty()) {
            BulkOperations all = mongo.bulkOps(BulkMode.UNORDERED, COLLECTION);
            ballots.forEach(ballot -> all.updateOne(query(where(ID).is(ballot.id())), nameless()));
            all.execute();
        }
    }

    private static Update nameless() {
        return Update.update(ANONYMOUS, true).set(VOTER, UUID.randomUUID().toString());
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
