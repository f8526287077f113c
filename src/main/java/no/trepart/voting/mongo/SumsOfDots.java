package no.trepart.voting.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Map;
import no.trepart.storage.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What was shown of dots had only the sums of each party; a round that was over kept them where they were never told. */
@Component
class SumsOfDots implements Migration {

    private static final String COLLECTION = DotShowingDocument.COLLECTION;

    @Override
    public String id() {
        return "2026-11-23-2-sums-of-dots";
    }

    @Override
    public void run(MongoTemplate mongo) {
        mongo.find(
                        query(where("totals.dots")
                                .exists(true)
                                .and("totals.sums")
                                .exists(false)),
                        Document.class,
                        COLLECTION)
                .forEach(showing -> mongo.updateFirst(
                        query(where("_id").is(showing.get("_id"))),
                        Update.update("totals", summed(showing)),
                        COLLECTION));
    }

    private static Document summed(Document showing) {
        Document totals = showing.get("totals", Document.class);
        Document dots = totals.get("dots", Document.class);
        Document voters = totals.get("voters", Document.class);
        Document sums = new Document();
        dots.forEach((suggestion, parties) -> sums.put(suggestion, sum((Document) parties)));
        boolean secret = showing.getBoolean("over") && !showing.getBoolean("split");
        return new Document("sums", sums)
                .append("people", sum(voters))
                .append("dots", secret ? new Document() : dots)
                .append("voters", secret ? new Document() : voters);
    }

    private static int sum(Map<String, Object> byParty) {
        return byParty.values().stream().mapToInt(n -> ((Number) n).intValue()).sum();
    }
}
