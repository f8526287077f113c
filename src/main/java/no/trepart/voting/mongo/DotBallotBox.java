package no.trepart.voting.mongo;

import static no.trepart.voting.mongo.DotBallotDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Ballots.Voter;
import no.trepart.voting.DotBallot;
import no.trepart.voting.DotTally;
import no.trepart.workshop.WorkshopId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Dot ballots, one document for each participant and round, so that the budget is guarded by one atomic operation. */
@Component
class DotBallotBox {

    private static final Logger LOG = LoggerFactory.getLogger(DotBallotBox.class);
    private static final FindAndModifyOptions AFTER =
            FindAndModifyOptions.options().returnNew(true);

    private final MongoTemplate mongo;

    DotBallotBox(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    Optional<DotBallot> spend(Voter voter, int round, SuggestionId suggestion, int n, int budget) {
        while (true) {
            DotBallotDocument ballot = ballot(voter, round);
            int before = ballot.dots().getOrDefault(suggestion.value(), 0);
            if (ballot.total() - before + n > budget) {
                return Optional.empty();
            }
            Optional<DotBallot> spent = spread(ballot, suggestion, before, n, budget);
            if (spent.isPresent()) {
                return spent;
            }
        }
    }

    /** Empty if the ballot changed since it was read: in another tab, or by a double click. */
    private Optional<DotBallot> spread(
            DotBallotDocument ballot, SuggestionId suggestion, int before, int n, int budget) {
        String dots = DOTS + "." + suggestion.value();
        Criteria unchanged =
                before == 0 ? where(dots).exists(false) : where(dots).is(before);
        Query guard = query(unchanged.and(ID).is(ballot.id()).and(TOTAL).lte(budget - n + before));
        Update change = (n == 0 ? new Update().unset(dots) : new Update().set(dots, n)).inc(TOTAL, n - before);
        return Optional.ofNullable(mongo.findAndModify(guard, change, AFTER, DotBallotDocument.class, COLLECTION))
                .map(DotBallotDocument::toBallot);
    }

    private DotBallotDocument ballot(Voter voter, int round) {
        Query own = query(where(WORKSHOP)
                .is(voter.workshop().value())
                .and(ROUND)
                .is(round)
                .and(PARTICIPANT)
                .is(voter.participant().value()));
        DotBallotDocument found = mongo.findOne(own, DotBallotDocument.class, COLLECTION);
        if (found != null) {
            return found;
        }
        insertEmpty(voter, round);
        return ballot(voter, round);
    }

    private void insertEmpty(Voter voter, int round) {
        try {
            mongo.insert(
                    new DotBallotDocument(
                            UUID.randomUUID().toString(),
                            voter.workshop().value(),
                            round,
                            voter.participant().value(),
                            voter.party(),
                            new HashMap<>(),
                            0),
                    COLLECTION);
        } catch (DuplicateKeyException inserted) {
            LOG.debug("The ballot was made at the same moment by another request");
        }
    }

    List<DotBallot> ballots(WorkshopId workshop, int round) {
        Query ofRound = query(where(WORKSHOP).is(workshop.value()).and(ROUND).is(round));
        return mongo.find(ofRound, DotBallotDocument.class, COLLECTION).stream()
                .map(DotBallotDocument::toBallot)
                .toList();
    }

    DotTally counted(WorkshopId workshop, int round) {
        return Optional.ofNullable(mongo.findById(
                        DotTallyDocument.id(workshop.value(), round),
                        DotTallyDocument.class,
                        DotTallyDocument.COLLECTION))
                .map(DotTallyDocument::toTally)
                .orElse(DotTally.NONE);
    }

    void countAndDelete(WorkshopId workshop) {
        Query all = query(where(WORKSHOP).is(workshop.value()));
        for (DotBallotDocument ballot : mongo.find(all, DotBallotDocument.class, COLLECTION)) {
            count(ballot);
            mongo.remove(query(where(ID).is(ballot.id())), COLLECTION);
        }
    }

    /** Counts a ballot exactly once, also when a crash or another node makes it be tried again. */
    private void count(DotBallotDocument ballot) {
        String id = DotTallyDocument.id(ballot.workshop(), ballot.round());
        Update sums = new Update()
                .push(DotTallyDocument.COUNTED, ballot.id())
                .setOnInsert(DotTallyDocument.WORKSHOP, ballot.workshop())
                .setOnInsert(DotTallyDocument.ROUND, ballot.round())
                .inc(DotTallyDocument.VOTERS + "." + ballot.party(), ballot.total() > 0 ? 1 : 0);
        ballot.dots()
                .forEach((suggestion, n) ->
                        sums.inc(DotTallyDocument.DOTS + "." + suggestion + "." + ballot.party(), n));
        Query notYet = query(where(ID).is(id).and(DotTallyDocument.COUNTED).ne(ballot.id()));
        try {
            mongo.upsert(notYet, sums, DotTallyDocument.COLLECTION);
        } catch (DuplicateKeyException countedBefore) {
            LOG.debug("Ballot {} was counted before", ballot.id());
        }
    }

    void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), COLLECTION);
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), DotTallyDocument.COLLECTION);
    }
}
