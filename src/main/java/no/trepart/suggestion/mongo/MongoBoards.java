package no.trepart.suggestion.mongo;

import static no.trepart.suggestion.mongo.BoardDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import no.trepart.storage.Errands;
import no.trepart.suggestion.Board;
import no.trepart.suggestion.BoardEntry;
import no.trepart.suggestion.Boards;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Sorting boards in the collection {@code boards}. */
@Repository
class MongoBoards implements Boards {

    private final MongoTemplate mongo;
    private final Errands<WorkshopId, Board> reads = new Errands<>();

    MongoBoards(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Board find(WorkshopId workshop) {
        return reads.run(
                workshop,
                () -> Optional.ofNullable(mongo.findById(workshop.value(), BoardDocument.class, COLLECTION))
                        .map(BoardDocument::toBoard)
                        .orElse(Board.EMPTY));
    }

    @Override
    public boolean add(WorkshopId workshop, int revision, BoardEntry entry) {
        return moved(workshop, revision, new Update().push(ENTRIES, BoardDocument.Entry.of(entry)));
    }

    @Override
    public boolean fence(WorkshopId workshop, int revision) {
        return moved(workshop, revision, new Update().setOnInsert(ENTRIES, List.of()));
    }

    private boolean moved(WorkshopId workshop, int revision, Update change) {
        Update step = change.inc(REVISION, 1);
        return revision == 0 ? begun(workshop, step) : changed(at(workshop, revision), step);
    }

    /** The first step makes the board; if somebody made it first, the upsert meets their document and fails. */
    private boolean begun(WorkshopId workshop, Update step) {
        try {
            mongo.upsert(at(workshop, 0), step, COLLECTION);
            return true;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return false;
        }
    }

    @Override
    public boolean undo(WorkshopId workshop, int revision, int place) {
        Update step =
                new Update().set(ENTRIES + "." + place + "." + UNDONE, true).inc(REVISION, 1);
        return changed(at(workshop, revision), step);
    }

    private boolean changed(Query guard, Update step) {
        return mongo.updateFirst(guard, step, COLLECTION).getModifiedCount() == 1;
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(ID).is(workshop.value())), COLLECTION);
    }

    private static Query at(WorkshopId workshop, int revision) {
        return query(where(ID).is(workshop.value()).and(REVISION).is(revision));
    }
}
