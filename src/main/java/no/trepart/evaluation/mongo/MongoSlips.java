package no.trepart.evaluation.mongo;

import static no.trepart.evaluation.mongo.SlipDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Slip;
import no.trepart.evaluation.Slips;
import no.trepart.evaluation.Temperature;
import no.trepart.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Slips in the collection {@code slips}, each under its name, so that nobody has two on the same question. */
@Repository
class MongoSlips implements Slips {

    private static final Logger LOG = LoggerFactory.getLogger(MongoSlips.class);

    private final MongoTemplate mongo;

    MongoSlips(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** An upsert that loses the race to be the first finds the document the second time. */
    @Override
    public void put(WorkshopId workshop, Slip slip) {
        Query own = own(slip);
        Update put = inserting(workshop, slip).set(VALUE, slip.value());
        try {
            mongo.upsert(own, put, COLLECTION);
        } catch (DuplicateKeyException otherTabWasFirst) {
            mongo.upsert(own, put, COLLECTION);
        }
    }

    @Override
    public int putFirst(WorkshopId workshop, Slip slip) {
        Update put = inserting(workshop, slip).setOnInsert(VALUE, slip.value());
        try {
            mongo.upsert(own(slip), put, COLLECTION);
        } catch (DuplicateKeyException otherTabWasFirst) {
            LOG.debug("A slip that is there already stands");
        }
        return Optional.ofNullable(mongo.findOne(own(slip), SlipDocument.class, COLLECTION))
                .map(SlipDocument::value)
                .orElse(slip.value());
    }

    private static Query own(Slip slip) {
        return query(where(ID).is(slip.name()));
    }

    private static Update inserting(WorkshopId workshop, Slip slip) {
        return new Update()
                .setOnInsert(NUMBER, UUID.randomUUID().toString())
                .setOnInsert(WORKSHOP, workshop.value())
                .setOnInsert(QUESTION, slip.question())
                .setOnInsert(MEETING, slip.meeting())
                .setOnInsert(MOMENT, slip.moment())
                .setOnInsert(PARTY, slip.party());
    }

    @Override
    public boolean hasAny(WorkshopId workshop, int meeting, Moment moment) {
        Query some =
                of(workshop).addCriteria(where(MEETING).is(meeting).and(MOMENT).is(moment));
        return mongo.exists(some, COLLECTION);
    }

    @Override
    public boolean hasAny(Collection<String> names) {
        return mongo.exists(query(where(ID).in(names)), COLLECTION);
    }

    @Override
    public void remove(String name) {
        mongo.remove(query(where(ID).is(name)), COLLECTION);
    }

    @Override
    public List<Slip> all(WorkshopId workshop) {
        return documents(workshop).stream().map(SlipDocument::toSlip).toList();
    }

    private List<SlipDocument> documents(WorkshopId workshop) {
        return mongo.find(of(workshop), SlipDocument.class, COLLECTION);
    }

    @Override
    public List<Temperature> counted(WorkshopId workshop) {
        return mongo.find(of(workshop), CountDocument.class, CountDocument.COLLECTION).stream()
                .map(CountDocument::toTemperature)
                .toList();
    }

    @Override
    public void countAndDelete(WorkshopId workshop) {
        for (SlipDocument slip : documents(workshop)) {
            count(slip);
            mongo.remove(query(where(ID).is(slip.id())), COLLECTION);
        }
    }

    /** Counts a slip exactly once, also when a crash or another node makes it be tried again. */
    private void count(SlipDocument slip) {
        Query notYet = query(where(CountDocument.ID)
                .is(CountDocument.id(slip))
                .and(CountDocument.COUNTED)
                .ne(slip.number()));
        Update count = new Update()
                .push(CountDocument.COUNTED, slip.number())
                .setOnInsert(WORKSHOP, slip.workshop())
                .setOnInsert(QUESTION, slip.question())
                .setOnInsert(MEETING, slip.meeting())
                .setOnInsert(MOMENT, slip.moment())
                .inc(CountDocument.COUNTS + "." + slip.party() + "." + slip.value(), 1);
        try {
            mongo.upsert(notYet, count, CountDocument.COLLECTION);
        } catch (DuplicateKeyException begunElsewhereOrCountedBefore) {
            countAgain(slip, notYet, count);
        }
    }

    private void countAgain(SlipDocument slip, Query notYet, Update count) {
        try {
            mongo.upsert(notYet, count, CountDocument.COLLECTION);
        } catch (DuplicateKeyException countedBefore) {
            LOG.debug("Slip {} was counted before", slip.number());
        }
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
        mongo.remove(of(workshop), CountDocument.COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }
}
