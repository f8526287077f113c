package no.trepart.audit.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import no.trepart.audit.AuditEntries;
import no.trepart.audit.AuditEntry;
import no.trepart.storage.Insert;
import no.trepart.workshop.Happened;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Role;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Logs in the collection {@code audit}. */
@Repository
class MongoAuditEntries implements AuditEntries {

    static final String COLLECTION = "audit";
    static final String WORKSHOP = "workshop";
    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String TIMES = "times";

    private final MongoTemplate mongo;
    private final Ids ids;

    MongoAuditEntries(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    @Override
    public void add(Happened happened, Instant at) {
        mongo.insert(EntryDocument.of(ids.next(), happened, at), COLLECTION);
    }

    /** Whoever is second finds the line of the first; the identity decides who was. */
    @Override
    public void count(Happened happened, Instant at, String window) {
        EntryDocument first = EntryDocument.of("", happened, at);
        String id = Ids.of(
                happened.workshop().value(),
                happened.by() + " " + first.happening().gathered() + " " + window);
        if (!Insert.unlessThere(mongo, EntryDocument.of(id, happened, at), COLLECTION)) {
            mongo.updateFirst(query(where(ID).is(id)), new Update().inc(TIMES, 1), COLLECTION);
        }
    }

    @Override
    public List<AuditEntry> all(WorkshopId workshop) {
        Query inOrder = of(workshop).with(Sort.by(AT, ID));
        return mongo.find(inOrder, EntryDocument.class, COLLECTION).stream()
                .map(EntryDocument::toEntry)
                .toList();
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }

    /** A line as stored. */
    private record EntryDocument(
            @Id String id, String workshop, Role by, Instant at, int times, HappeningDocument happening) {

        static EntryDocument of(String id, Happened happened, Instant at) {
            return new EntryDocument(
                    id, happened.workshop().value(), happened.by(), at, 1, HappeningDocument.of(happened.what()));
        }

        AuditEntry toEntry() {
            return new AuditEntry(happening.toHappening(), by, at, times);
        }
    }
}
