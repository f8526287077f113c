package no.trepart.voting.mongo;

import static no.trepart.voting.mongo.DotBallotDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.DotBallot;
import no.trepart.voting.OpenRound;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Refusal;
import no.trepart.workshop.Result;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Dot ballots, one document for each participant and round, so that the budget is guarded by one atomic operation. */
@Component
class DotBallotBox {

    private final MongoTemplate mongo;

    DotBallotBox(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    boolean hasAnyOf(WorkshopId workshop, ParticipantId voter) {
        Query spent = query(where(WORKSHOP)
                .is(workshop.value())
                .and(PARTICIPANT)
                .is(voter.value())
                .and(TOTAL)
                .gt(0));
        return mongo.exists(spent, COLLECTION);
    }

    /** Another tab may have begun it, and may even take it back before it is found here. */
    String begin(Voter voter, int round) {
        while (true) {
            String id = UUID.randomUUID().toString();
            try {
                mongo.insert(DotBallotDocument.empty(id, voter, round), COLLECTION);
                return id;
            } catch (DuplicateKeyException begun) {
                DotBallotDocument there = mongo.findOne(open(voter, round), DotBallotDocument.class, COLLECTION);
                if (there != null) {
                    return there.id();
                }
            }
        }
    }

    Result<DotBallot> change(Voter voter, OpenRound round, Function<DotBallot, Result<DotBallot>> change) {
        while (true) {
            DotBallotDocument before = mongo.findOne(unstopped(voter, round), DotBallotDocument.class, COLLECTION);
            if (before == null) {
                return Result.refused(Refusal.ROUND_CLOSED);
            }
            Result<DotBallot> after = change.apply(before.toBallot());
            if (!(after instanceof Result.Done<DotBallot>(DotBallot ballot)) || replaced(before, ballot)) {
                return after;
            }
        }
    }

    /** False if the ballot changed since it was read, in another tab or by a double click, or is being stopped or deleted. */
    private boolean replaced(DotBallotDocument before, DotBallot after) {
        Query unchanged = query(where(ID).is(before.id()).and(REVISION).is(before.revision()));
        Update spread = Update.update(DOTS, DotBallotDocument.stored(after.dots()))
                .set(TOTAL, after.spent())
                .set(STOPPED, Math.max(NEVER, before.stopped()))
                .inc(REVISION, 1);
        return mongo.updateFirst(unchanged, spread, COLLECTION).getMatchedCount() == 1;
    }

    /** By its identity: what another tab has begun after the round was stopped is new too, and must not be taken for it. */
    private static Query unstopped(Voter voter, OpenRound round) {
        Query own = open(voter, round.round());
        return round.begun() == null
                ? own.addCriteria(where(STOPPED).gte(NEVER).lt(round.seen()))
                : own.addCriteria(where(ID).is(round.begun()).and(STOPPED).lt(round.seen()));
    }

    void stop(WorkshopId workshop, int round, long version) {
        Query open = query(where(WORKSHOP)
                .is(workshop.value())
                .and(ROUND)
                .is(round)
                .and(STOPPED)
                .lt(version));
        mongo.updateMulti(open, Update.update(STOPPED, version).inc(REVISION, 1), COLLECTION);
    }

    void discard(WorkshopId workshop, String ballot) {
        Query unused = query(where(WORKSHOP)
                .is(workshop.value())
                .and(ID)
                .is(ballot)
                .and(STOPPED)
                .is(NEW));
        mongo.remove(unused, COLLECTION);
    }

    private static Query open(Voter voter, int round) {
        return query(where(WORKSHOP)
                .is(voter.workshop().value())
                .and(ROUND)
                .is(round)
                .and(PARTICIPANT)
                .is(voter.participant().value()));
    }

    List<DotBallot> ballots(WorkshopId workshop, int round) {
        return documents(workshop, round).map(DotBallotDocument::toBallot).toList();
    }

    Map<String, DotBallot> nameless(WorkshopId workshop, int round) {
        return documents(workshop, round).collect(Collectors.toMap(DotBallotDocument::id, DotBallotDocument::toBallot));
    }

    private Stream<DotBallotDocument> documents(WorkshopId workshop, int round) {
        Query ofRound = query(where(WORKSHOP).is(workshop.value()).and(ROUND).is(round));
        return mongo.find(ofRound, DotBallotDocument.class, COLLECTION).stream();
    }

    /** Whoever spends a dot at the same moment finds no ballot any more and is refused. */
    void delete(WorkshopId workshop, int lastRound) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value()).and(ROUND).lte(lastRound)), COLLECTION);
    }

    void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), COLLECTION);
    }
}
