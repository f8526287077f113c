package no.trepart.chat.mongo;

import static no.trepart.chat.mongo.MessageDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import no.trepart.chat.Message;
import no.trepart.chat.Messages;
import no.trepart.storage.Insert;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Messages in the collection {@code messages}. */
@Repository
class MongoMessages implements Messages {

    private final MongoTemplate mongo;

    MongoMessages(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(Message message) {
        return Insert.unlessThere(mongo, MessageDocument.of(message), COLLECTION);
    }

    @Override
    public Optional<Message> find(WorkshopId workshop, String id) {
        return Optional.ofNullable(mongo.findOne(the(workshop, id), MessageDocument.class, COLLECTION))
                .map(MessageDocument::toMessage);
    }

    @Override
    public List<Message> all(WorkshopId workshop) {
        Query inOrder = of(workshop).with(Sort.by(AT, ID));
        return mongo.find(inOrder, MessageDocument.class, COLLECTION).stream()
                .map(MessageDocument::toMessage)
                .toList();
    }

    @Override
    public long countBy(WorkshopId workshop, ParticipantId author) {
        return mongo.count(of(workshop).addCriteria(where(AUTHOR).is(author.value())), COLLECTION);
    }

    @Override
    public void remove(WorkshopId workshop, String id) {
        mongo.remove(the(workshop, id), COLLECTION);
    }

    @Override
    public void dismiss(WorkshopId workshop, String id) {
        mongo.updateFirst(the(workshop, id), Update.update(DISMISSED, true), COLLECTION);
    }

    @Override
    public void forgetPeople(WorkshopClosed closed) {
        mongo.updateMulti(of(closed.workshop()), new Update().unset(AUTHOR).unset(ALIAS), COLLECTION);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }

    private static Query the(WorkshopId workshop, String id) {
        return query(where(ID).is(id).and(WORKSHOP).is(workshop.value()));
    }
}
