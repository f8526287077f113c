package no.trepart.voting.mongo;

import static no.trepart.voting.mongo.DotShowingDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import java.util.function.UnaryOperator;
import no.trepart.voting.DotShowing;
import no.trepart.voting.DotShowings;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

/** What is shown of dots, in the collection {@code showings}: totals and what they were counted from change as one document. */
@Repository
class MongoDotShowings implements DotShowings {

    private final MongoTemplate mongo;

    MongoDotShowings(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public DotShowing latest(WorkshopId workshop, int round) {
        var newest = query(upTo(workshop, round)).with(Sort.by(Sort.Direction.DESC, ROUND));
        return Optional.ofNullable(mongo.findOne(newest, DotShowingDocument.class, COLLECTION))
                .map(DotShowingDocument::toShowing)
                .orElse(DotShowing.NONE);
    }

    private static Criteria upTo(WorkshopId workshop, int round) {
        return where(WORKSHOP).is(workshop.value()).and(ROUND).lte(round);
    }

    /** Where nothing is known and nothing can be shown, nothing is stored: what was shown of the round before stands. */
    @Override
    public void change(WorkshopId workshop, int round, UnaryOperator<DotShowing> change) {
        boolean changed = false;
        while (!changed) {
            DotShowingDocument before =
                    mongo.findById(DotShowingDocument.id(workshop, round), DotShowingDocument.class, COLLECTION);
            DotShowing after = change.apply(before == null ? DotShowing.NONE : before.toShowing());
            int revision = before == null ? 1 : before.revision() + 1;
            changed = (before == null && after.equals(DotShowing.NONE))
                    || stored(before, DotShowingDocument.of(workshop, round, revision, after));
        }
    }

    /** False if somebody else changed it since it was read. */
    private boolean stored(@Nullable DotShowingDocument before, DotShowingDocument after) {
        if (before == null) {
            return inserted(after);
        }
        var unchanged = query(where(ID).is(before.id()).and(REVISION).is(before.revision()));
        return mongo.findAndReplace(unchanged, after, COLLECTION) != null;
    }

    private boolean inserted(DotShowingDocument first) {
        try {
            mongo.insert(first, COLLECTION);
            return true;
        } catch (DuplicateKeyException lostRace) {
            return false;
        }
    }

    @Override
    public void conclude(WorkshopId workshop, int lastRound) {
        mongo.find(query(upTo(workshop, lastRound)), DotShowingDocument.class, COLLECTION).stream()
                .filter(document -> !document.over())
                .forEach(document -> change(workshop, document.round(), DotShowing::concluded));
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), COLLECTION);
    }
}
