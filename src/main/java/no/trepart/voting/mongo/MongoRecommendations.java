package no.trepart.voting.mongo;

import static no.trepart.voting.mongo.RecommendationDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import no.trepart.suggestion.SuggestionId;
import no.trepart.voting.Proposal;
import no.trepart.voting.Recommendation;
import no.trepart.voting.Recommendations;
import no.trepart.voting.RoundState;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Recommendations in the collection {@code recommendations}. */
@Repository
class MongoRecommendations implements Recommendations {

    private static final FindAndModifyOptions AFTER =
            FindAndModifyOptions.options().returnNew(true);

    private final MongoTemplate mongo;

    MongoRecommendations(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Optional<Recommendation> find(WorkshopId workshop, SuggestionId suggestion) {
        return Optional.ofNullable(
                        mongo.findOne(standing(workshop, suggestion), RecommendationDocument.class, COLLECTION))
                .map(RecommendationDocument::toRecommendation);
    }

    @Override
    public List<Recommendation> all(WorkshopId workshop) {
        return all(where(WORKSHOP).is(workshop.value()));
    }

    private List<Recommendation> all(Criteria which) {
        Query all = query(which.and(PROPOSAL).exists(true)).with(Sort.by(CHANGED_AT, ID));
        return mongo.find(all, RecommendationDocument.class, COLLECTION).stream()
                .map(RecommendationDocument::toRecommendation)
                .toList();
    }

    @Override
    public Recommendation propose(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant at) {
        try {
            return proposed(workshop, suggestion, proposal, at);
        } catch (DuplicateKeyException bothWereFirst) {
            return proposed(workshop, suggestion, proposal, at);
        }
    }

    private Recommendation proposed(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant at) {
        Update words = new Update()
                .set(PROPOSAL, proposal)
                .set(CHANGED_AT, at)
                .set(STATE, RoundState.OPEN)
                .unset(ELECTORATE)
                .unset(AGREED_BEFORE)
                .inc(ROUND, 1);
        FindAndModifyOptions upsert =
                FindAndModifyOptions.options().returnNew(true).upsert(true);
        RecommendationDocument after =
                mongo.findAndModify(the(workshop, suggestion), words, upsert, RecommendationDocument.class, COLLECTION);
        return Objects.requireNonNull(after, "An upsert gives the document").toRecommendation();
    }

    @Override
    public void bring(WorkshopId workshop, SuggestionId suggestion, Proposal proposal, Instant agreedBefore) {
        mongo.insert(
                new RecommendationDocument(
                        suggestion.value(),
                        workshop.value(),
                        proposal,
                        0,
                        RoundState.CLOSED,
                        agreedBefore,
                        null,
                        null,
                        agreedBefore),
                COLLECTION);
    }

    @Override
    public Optional<Recommendation> beginRound(WorkshopId workshop, SuggestionId suggestion) {
        Update next = Update.update(STATE, RoundState.OPEN)
                .unset(ELECTORATE)
                .unset(AGREED_BEFORE)
                .inc(ROUND, 1);
        return Optional.ofNullable(mongo.findAndModify(
                        standing(workshop, suggestion), next, AFTER, RecommendationDocument.class, COLLECTION))
                .map(RecommendationDocument::toRecommendation);
    }

    @Override
    public boolean withdraw(WorkshopId workshop, SuggestionId suggestion) {
        return withdraw(standing(workshop, suggestion));
    }

    @Override
    public void takeBack(Recommendation proposed) {
        var unused = withdraw(standing(proposed.workshop(), proposed.suggestion())
                .addCriteria(where(ROUND).is(proposed.round())));
    }

    private boolean withdraw(Query which) {
        Update without = new Update().unset(PROPOSAL).set(STATE, RoundState.CLOSED);
        return mongo.updateFirst(which, without, COLLECTION).getMatchedCount() == 1;
    }

    /** Those that another node, or a process that died, has stopped already are among them. */
    @Override
    public List<Recommendation> stopRounds(WorkshopId workshop) {
        return stopped(() -> where(WORKSHOP).is(workshop.value()));
    }

    @Override
    public Optional<Recommendation> stopRound(WorkshopId workshop, SuggestionId suggestion) {
        return stopped(() -> where(ID).is(suggestion.value()).and(WORKSHOP).is(workshop.value())).stream()
                .findFirst();
    }

    private List<Recommendation> stopped(Supplier<Criteria> which) {
        Query open = query(which.get().and(STATE).is(RoundState.OPEN));
        mongo.updateMulti(open, Update.update(STATE, RoundState.CLOSING), COLLECTION);
        return all(which.get().and(STATE).is(RoundState.CLOSING));
    }

    @Override
    public boolean closeRound(Recommendation closed) {
        Query still = query(where(ID)
                .is(closed.suggestion().value())
                .and(ROUND)
                .is(closed.round())
                .and(STATE)
                .is(RoundState.CLOSING));
        Update over =
                Update.update(STATE, RoundState.CLOSED).set(TOLD, closed.told()).set(ELECTORATE, closed.electorate());
        return mongo.updateFirst(still, over, COLLECTION).getMatchedCount() == 1;
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(query(where(WORKSHOP).is(workshop.value())), COLLECTION);
    }

    private static Query standing(WorkshopId workshop, SuggestionId suggestion) {
        return the(workshop, suggestion).addCriteria(where(PROPOSAL).exists(true));
    }

    private static Query the(WorkshopId workshop, SuggestionId suggestion) {
        return query(where(ID).is(suggestion.value()).and(WORKSHOP).is(workshop.value()));
    }
}
