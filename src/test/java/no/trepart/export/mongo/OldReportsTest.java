package no.trepart.export.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.trepart.storage.MongoTest;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

@MongoTest
class OldReportsTest {

    private static final Document KEPT = kept();

    private final MongoTemplate mongo;

    OldReportsTest(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    private static Document kept() {
        try {
            return Document.parse(Files.readString(Path.of("src/test/resources/export/kept-report.json")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_deadline_becomes_a_day_and_nothing_else_changes() {
        mongo.insert(Document.parse(KEPT.toJson()), "reports");
        new DaysInReports().run(mongo);
        new DaysInReports().run(mongo);
        plan(KEPT).put("deadline", "2027-03-01");
        assertThat(mongo.findAll(Document.class, "reports")).containsExactly(KEPT);
    }

    private static Document plan(Document kept) {
        List<Document> actions = kept.get("report", Document.class).getList("actions", Document.class);
        return actions.getFirst().get("plan", Document.class);
    }
}
