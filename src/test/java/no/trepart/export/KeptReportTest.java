package no.trepart.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import no.trepart.HouseTest;
import no.trepart.workshop.Phase;
import no.trepart.workshop.WorkshopId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A kept report is all there is of a meeting whose raw posts are deleted, so every later version must read it. The one here was stored
 * in November 2026. It is not to be made anew: whoever changes what a report holds finds out here what becomes of the old ones.
 */
@HouseTest
class KeptReportTest {

    private static final WorkshopId OLD = new WorkshopId("kept-in-november-2026");

    @Autowired
    MongoTemplate mongo;

    @Autowired
    FrozenReports frozen;

    @BeforeEach
    void put_it_there() throws IOException {
        String json = java.nio.file.Files.readString(Path.of("src/test/resources/export/kept-report.json"));
        mongo.insert(org.bson.Document.parse(json), "reports");
    }

    @AfterEach
    void take_it_away() {
        frozen.remove(OLD);
    }

    private ActionReport report() {
        return frozen.find(OLD).orElseThrow();
    }

    @Test
    void everything_in_it_is_read() {
        ActionReport now = Files.report(Examples.aFullMeeting().at(Phase.CLOSED));
        assertThat(report().actions()).isEqualTo(now.actions());
        assertThat(report().disagreements()).isEqualTo(now.disagreements());
        assertThat(report().others()).isEqualTo(now.others());
        assertThat(report().evaluation()).isEqualTo(now.evaluation());
        assertThat(report().sources()).isEqualTo(now.sources());
    }

    @Test
    void files_are_made_of_it() {
        for (Document document : Document.values()) {
            assertThat(Files.bytes(Files.of(report(), document, Format.PDF))).isNotEmpty();
        }
    }
}
