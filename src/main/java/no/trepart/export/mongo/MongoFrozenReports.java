package no.trepart.export.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import no.trepart.export.ActionReport;
import no.trepart.export.FrozenReports;
import no.trepart.storage.Insert;
import no.trepart.workshop.WorkshopId;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

/** Kept reports in the collection {@code reports}, each under the identity of its workshop. */
@Repository
class MongoFrozenReports implements FrozenReports {

    static final String COLLECTION = "reports";

    private static final String ID = "_id";

    private final MongoTemplate mongo;

    MongoFrozenReports(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(WorkshopId workshop, ActionReport report) {
        Insert.unlessThere(mongo, new ReportDocument(workshop.value(), report), COLLECTION);
    }

    @Override
    public Optional<ActionReport> find(WorkshopId workshop) {
        return Optional.ofNullable(mongo.findById(workshop.value(), ReportDocument.class, COLLECTION))
                .map(ReportDocument::report);
    }

    @Override
    public void remove(WorkshopId workshop) {
        mongo.remove(query(where(ID).is(workshop.value())), COLLECTION);
    }

    /** A report as stored. */
    private record ReportDocument(@Id String id, ActionReport report) {}
}
