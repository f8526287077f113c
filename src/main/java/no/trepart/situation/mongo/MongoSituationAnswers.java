package no.trepart.situation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.trepart.situation.OpeningQuestion;
import no.trepart.situation.SituationAnswer;
import no.trepart.situation.SituationAnswers;
import no.trepart.storage.Insert;
import no.trepart.workshop.ParticipantId;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopClosed;
import no.trepart.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Answers in the collection {@code answers}. */
@Repository
class MongoSituationAnswers implements SituationAnswers {

    static final String COLLECTION = "answers";
    private static final String ID = "_id";
    static final String WORKSHOP = "workshop";
    private static final String AUTHOR = "author";
    private static final String AT = "at";

    private final MongoTemplate mongo;

    MongoSituationAnswers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(SituationAnswer answer) {
        Insert.unlessThere(mongo, AnswerDocument.of(answer), COLLECTION);
    }

    @Override
    public Optional<SituationAnswer> find(WorkshopId workshop, String id) {
        return Optional.ofNullable(mongo.findOne(the(workshop, id), AnswerDocument.class, COLLECTION))
                .map(AnswerDocument::toAnswer);
    }

    @Override
    public List<SituationAnswer> all(WorkshopId workshop) {
        Query inOrder = of(workshop).with(Sort.by(AT, ID));
        return mongo.find(inOrder, AnswerDocument.class, COLLECTION).stream()
                .map(AnswerDocument::toAnswer)
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
    public void forgetPeople(WorkshopClosed closed) {
        mongo.updateMulti(of(closed.workshop()), new Update().unset(AUTHOR), COLLECTION);
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }

    private static Query the(WorkshopId workshop, String id) {
        return of(workshop).addCriteria(where(ID).is(id));
    }

    /** An answer as stored. */
    private record AnswerDocument(
            @Id String id,
            String workshop,
            OpeningQuestion question,
            String text,
            Party party,
            @Nullable String author,
            Instant at) {

        static AnswerDocument of(SituationAnswer answer) {
            return new AnswerDocument(
                    answer.id(),
                    answer.workshop().value(),
                    answer.question(),
                    answer.text(),
                    answer.party(),
                    answer.author() == null ? null : answer.author().value(),
                    answer.at());
        }

        SituationAnswer toAnswer() {
            ParticipantId by = author == null ? null : new ParticipantId(author);
            return new SituationAnswer(id, new WorkshopId(workshop), question, text, party, by, at);
        }
    }
}
