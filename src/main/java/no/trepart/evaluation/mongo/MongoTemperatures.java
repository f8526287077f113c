package no.trepart.evaluation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.trepart.evaluation.EvaluationQuestion;
import no.trepart.evaluation.Moment;
import no.trepart.evaluation.Temperature;
import no.trepart.evaluation.Temperatures;
import no.trepart.workshop.Party;
import no.trepart.workshop.WorkshopId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Counts in the collection {@code temperatures}, one document for each question, round and moment. */
@Repository
class MongoTemperatures implements Temperatures {

    static final String COLLECTION = "temperatures";
    static final String WORKSHOP = "workshop";
    private static final String ID = "_id";

    private final MongoTemplate mongo;

    MongoTemperatures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** An upsert that loses the race to be the first finds the document the second time. */
    @Override
    public void count(
            WorkshopId workshop, EvaluationQuestion question, int round, Moment moment, Party party, int value) {
        Query one = query(where(ID).is(workshop + ":" + question + ":" + round + ":" + moment));
        Update count = new Update()
                .setOnInsert(WORKSHOP, workshop.value())
                .setOnInsert("question", question)
                .setOnInsert("round", round)
                .setOnInsert("moment", moment)
                .inc("counts." + party + "." + value, 1);
        try {
            mongo.upsert(one, count, COLLECTION);
        } catch (DuplicateKeyException somebodyWasFirst) {
            mongo.upsert(one, count, COLLECTION);
        }
    }

    @Override
    public List<Temperature> all(WorkshopId workshop) {
        return mongo.find(of(workshop), TemperatureDocument.class, COLLECTION).stream()
                .map(TemperatureDocument::toTemperature)
                .toList();
    }

    @Override
    public void removeAll(WorkshopId workshop) {
        mongo.remove(of(workshop), COLLECTION);
    }

    private static Query of(WorkshopId workshop) {
        return query(where(WORKSHOP).is(workshop.value()));
    }

    /** Counts as stored. */
    private record TemperatureDocument(
            @Id String id,
            String workshop,
            EvaluationQuestion question,
            int round,
            Moment moment,
            Map<Party, Map<String, Integer>> counts) {

        Temperature toTemperature() {
            Map<Party, Map<Integer, Integer>> values = new EnumMap<>(Party.class);
            counts.forEach((party, own) -> {
                Map<Integer, Integer> numbers = new HashMap<>();
                own.forEach((value, n) -> numbers.put(Integer.valueOf(value), n));
                values.put(party, numbers);
            });
            return new Temperature(question, round, moment, values);
        }
    }
}
