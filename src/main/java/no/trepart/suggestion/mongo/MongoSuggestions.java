package no.trepart.suggestion.mongo;

import static no.trepart.suggestion.mongo.SuggestionDocument.*;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.trepart.storage.Errands;
import no.trepart.storage.Insert;
import no.trepart.suggestion.Kind;
import no.trepart.suggestion.Suggestion;
import no.trepart.suggestion.SuggestionId;
import no.trepart.suggestion.Suggestions;
import no.trepart.suggestion.TriageAnswer;
import no.trepart.suggestion.TriageQuestion;
import no.trepart.suggestion.WordingAnswer;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Seat;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Suggestions in the collection {@code suggestions}. */
@Repository
class MongoSuggestions implements Suggestions {

    private final MongoTemplate mongo;
    private final Errands<Query, Optional<Suggestion>> reads = new Errands<>();

    MongoSuggestions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(Suggestion suggestion) {
        return Insert.unlessThere(mongo, SuggestionDocument.of(suggestion), COLLECTION);
    }

    @Override
    public Optional<Suggestion> find(WorkshopId workshop, SuggestionId id) {
        Query one = the(workshop, id);
        return reads.run(
                one,
                () -> Optional.ofNullable(mongo.findOne(one, SuggestionDocument.class, COLLECTION))
                        .map(SuggestionDocument::toSuggestion));
    }

    @Override
    public List<Suggestion> all(WorkshopId workshop) {
        // Sorted here: DocumentDB 0.109 fails where it could read the order off the unique index.
        return mongo.find(of(workshop), SuggestionDocument.class, COLLECTION).stream()
                .map(SuggestionDocument::toSuggestion)
                .sorted(Comparator.comparingInt(Suggestion::no))
                .toList();
    }

    @Override
    public void setText(WorkshopId workshop, SuggestionId id, String text) {
        mongo.updateFirst(the(workshop, id), Update.update(TEXT, text), COLLECTION);
    }

    @Override
    public void takeBackText(WorkshopId workshop, SuggestionId id, String text, String former) {
        Query unchanged = the(workshop, id).addCriteria(where(TEXT).is(text));
        mongo.updateFirst(unchanged, Update.update(TEXT, former), COLLECTION);
    }

    @Override
    public void setKind(WorkshopId workshop, SuggestionId id, Kind kind) {
        mongo.updateFirst(the(workshop, id), Update.update(KIND, kind), COLLECTION);
    }

    @Override
    public void answer(WorkshopId workshop, SuggestionId id, TriageAnswer answer) {
        mongo.updateFirst(the(workshop, id), update(answer), COLLECTION);
    }

    private static Update update(TriageAnswer answer) {
        return switch (answer) {
            case TriageAnswer.OwnedBy owned -> Update.update(TRIAGE + ".owner", owned.owner());
            case TriageAnswer.ComesFrom from -> Update.update(TRIAGE + ".origin", from.origin());
            case TriageAnswer.BasedOn based -> words("legalBasis", based.legalBasis());
            case TriageAnswer.Protects protects -> words("protects", protects.need());
            case TriageAnswer.MeansForCitizen means -> words("citizen", means.effect());
            case TriageAnswer.Takes takes -> Update.update(TRIAGE + ".time", takes.time());
            case TriageAnswer.Hoped hoped -> Update.update(TRIAGE + ".outcome", hoped.outcome());
            case TriageAnswer.Skipped(TriageQuestion question) -> skipped(new Update(), question);
            case TriageAnswer.TakenBack(TriageQuestion question) ->
                skipped(new Update().unset(TRIAGE + "." + field(question)), question);
        };
    }

    private static Update skipped(Update update, TriageQuestion question) {
        return update.addToSet(TRIAGE + ".skipped", question);
    }

    private static String field(TriageQuestion question) {
        return switch (question) {
            case OWNER -> "owner";
            case ORIGIN -> "origin";
            case LEGAL_BASIS -> "legalBasis";
            case PROTECTS -> "protects";
            case CITIZEN -> "citizen";
            case TIME -> "time";
            case OUTCOME -> "outcome";
        };
    }

    private static Update words(String field, String text) {
        String path = TRIAGE + "." + field;
        return text.isEmpty() ? new Update().unset(path) : Update.update(path, text);
    }

    @Override
    public boolean answerWording(WorkshopId workshop, SuggestionId id, ParticipantId author, WordingAnswer answer) {
        Query own = the(workshop, id).addCriteria(where(AUTHOR).is(author.value()));
        return mongo.updateFirst(own, Update.update(WORDING_ANSWER, answer), COLLECTION)
                        .getMatchedCount()
                == 1;
    }

    @Override
    public boolean hasAnyOf(Seat seat) {
        return seat.sitter()
                .filter(who -> mongo.exists(
                        of(seat.workshop()).addCriteria(where(AUTHOR).is(who.value())), COLLECTION))
                .isPresent();
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

    private static Query the(WorkshopId workshop, SuggestionId id) {
        return query(where(ID).is(id.value()).and(WORKSHOP).is(workshop.value()));
    }
}
