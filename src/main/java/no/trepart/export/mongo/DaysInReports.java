package no.trepart.export.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import no.trepart.storage.Days;
import no.trepart.storage.Migration;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Deadlines in kept reports were midnights in the time zone of the machine. */
@Component
class DaysInReports implements Migration {

    private static final String COLLECTION = MongoFrozenReports.COLLECTION;
    private static final String REPORT = "report";
    private static final String DEADLINE = "deadline";

    @Override
    public String id() {
        return "2026-11-23-4-days-in-reports";
    }

    @Override
    public void run(MongoTemplate mongo) {
        mongo.find(new Query(), Document.class, COLLECTION).forEach(kept -> {
            Document report = kept.get(REPORT, Document.class);
            Stream.of("actions", "disagreements", "others")
                    .flatMap(rows -> report.getList(rows, Document.class, List.of()).stream())
                    .map(row -> row.get("plan", Document.class))
                    .forEach(DaysInReports::asText);
            mongo.updateFirst(query(where("_id").is(kept.get("_id"))), Update.update(REPORT, report), COLLECTION);
        });
    }

    private static void asText(Document plan) {
        if (plan.get(DEADLINE) instanceof Date midnight) {
            plan.put(DEADLINE, Days.ofMidnight(midnight).toString());
        }
    }
}
