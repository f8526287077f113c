package no.trepart.workshop.mongo;

import static no.trepart.workshop.mongo.ParticipantDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import no.trepart.storage.Insert;
import no.trepart.workshop.Participant;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Participants;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Participants in the collection {@code participants}. */
@Repository
class MongoParticipants implements Participants {

    /** More commands than this one person does not have under way at once. */
    private static final int TOGETHER = 8;

    private final MongoTemplate mongo;

    MongoParticipants(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(Participant participant, String tokenHash) {
        return Insert.unlessThere(mongo, ParticipantDocument.of(participant, tokenHash), COLLECTION);
    }

    @Override
    public Optional<Participant> find(WorkshopId workshop, ParticipantId id) {
        return one(the(workshop, id));
    }

    @Override
    public Optional<Participant> findByToken(WorkshopId workshop, String tokenHash) {
        return one(query(where(WORKSHOP).is(workshop.value()).and(TOKEN).is(tokenHash)));
    }

    private Optional<Participant> one(Query which) {
        return Optional.ofNullable(mongo.findOne(which, ParticipantDocument.class, COLLECTION))
                .map(ParticipantDocument::toParticipant);
    }

    @Override
    public List<Participant> all(WorkshopId workshop) {
        Query inOrder = of(workshop).with(Sort.by(JOINED_AT, ID));
        return mongo.find(inOrder, ParticipantDocument.class, COLLECTION).stream()
                .map(ParticipantDocument::toParticipant)
                .toList();
    }

    @Override
    public void setReady(WorkshopId workshop, ParticipantId id, boolean ready) {
        mongo.updateFirst(the(workshop, id), Update.update(READY, ready), COLLECTION);
    }

    @Override
    public void setHandRaised(WorkshopId workshop, ParticipantId id, boolean raised) {
        mongo.updateFirst(the(workshop, id), Update.update(HAND_RAISED, raised), COLLECTION);
    }

    @Override
    public boolean countSuggestion(WorkshopId workshop, ParticipantId id, String token, int limit) {
        Query guard = the(workshop, id)
                .addCriteria(where(SUGGESTIONS).lt(limit))
                .addCriteria(where(COUNTED).ne(token));
        Update one =
                new Update().inc(SUGGESTIONS, 1).push(COUNTED).slice(-TOGETHER).each(token);
        return mongo.updateFirst(guard, one, COLLECTION).getModifiedCount() == 1
                || mongo.exists(the(workshop, id).addCriteria(where(COUNTED).is(token)), COLLECTION);
    }

    @Override
    public void forgetCounts(WorkshopId workshop) {
        mongo.updateMulti(
                of(workshop), Update.update(SUGGESTIONS, 0).unset(COUNTED).set(STAYS, true), COLLECTION);
    }

    @Override
    public boolean admit(WorkshopId workshop, ParticipantId id) {
        Query outside = the(workshop, id).addCriteria(where(ADMITTED).is(false));
        return mongo.updateFirst(outside, Update.update(ADMITTED, true), COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public Optional<Runnable> takeOut(WorkshopId workshop, ParticipantId id) {
        Query free = the(workshop, id)
                .addCriteria(where(SUGGESTIONS).is(0))
                .addCriteria(where(STAYS).ne(true));
        return Optional.ofNullable(mongo.findAndRemove(free, ParticipantDocument.class, COLLECTION))
                .map(out -> () -> Insert.unlessThere(mongo, out, COLLECTION));
    }

    @Override
    public void resetReady(WorkshopId workshop) {
        mongo.updateMulti(of(workshop), Update.update(READY, false), COLLECTION);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }

    private static Query the(WorkshopId workshop, ParticipantId id) {
        return query(where(ID).is(id.value()).and(WORKSHOP).is(workshop.value()));
    }
}
