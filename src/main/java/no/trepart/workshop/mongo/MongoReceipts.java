package no.trepart.workshop.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import no.trepart.storage.Insert;
import no.trepart.workshop.Ids;
import no.trepart.workshop.Receipt;
import no.trepart.workshop.Receipts;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Receipts in the collection {@code receipts}. */
@Repository
class MongoReceipts implements Receipts {

    static final String COLLECTION = "receipts";
    static final String WORKSHOP = "workshop";

    private final MongoTemplate mongo;
    private final Ids ids;

    MongoReceipts(MongoTemplate mongo, Ids ids) {
        this.mongo = mongo;
        this.ids = ids;
    }

    @Override
    public Optional<Receipt> find(Seat seat, String command) {
        return Optional.ofNullable(mongo.findById(Receipt.key(seat, command), ReceiptDocument.class, COLLECTION))
                .map(found -> new Receipt(found.reserved(), found.token()));
    }

    /** Whoever finds the key taken is second; what the first reserved is there, unless the close has just deleted it. */
    @Override
    public Receipt reserve(Seat seat, String command) {
        Receipt fresh = new Receipt(ids.next(), ids.next());
        String key = Receipt.key(seat, command);
        var document = new ReceiptDocument(key, seat.workshop().value(), fresh.id(), fresh.token());
        while (!Insert.unlessThere(mongo, document, COLLECTION)) {
            Optional<Receipt> first = find(seat, command);
            if (first.isPresent()) {
                return first.get();
            }
        }
        return fresh;
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), COLLECTION);
    }

    /** A receipt as stored. */
    private record ReceiptDocument(@Id String id, String workshop, String reserved, String token) {}
}
